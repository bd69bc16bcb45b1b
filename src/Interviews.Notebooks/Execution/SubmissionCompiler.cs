using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Interviews.Notebooks;

/// <summary>
/// Compiles pieces of script, each of which sees what came before. Roslyn's scripting API is not used but the compilation
/// beneath it: the API's loader knows assemblies by exact version, and it takes text only, where positions must map back.
/// </summary>
internal sealed class SubmissionCompiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly ImmutableArray<string> Imports =
    [
        "System",
        "System.Collections",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Text",
        "System.Threading.Tasks",
        "Microsoft.DotNet.Interactive.Formatting",
        "Interviews.Notebooks.Cells",
        "Interviews.Notebooks.Cells.Kernel",
    ];

    private readonly AssemblyCatalog _catalog;
    private readonly AssemblyLoadContext _loader = new("cells");
    private readonly List<string> _kept = [];
    private CSharpCompilation? _previous;
    private readonly HashSet<MetadataReference> _known = [];
    private int _count;

    public SubmissionCompiler(AssemblyCatalog catalog)
    {
        _catalog = catalog;
        Options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Imports,
            // As in .NET Interactive. Optimised, an exception's line can be lost: places that throw alike are merged.
            optimizationLevel: OptimizationLevel.Debug,
            // A cell is too small to be worth several threads, which other notebooks may need.
            concurrentBuild: false,
            allowUnsafe: true,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            metadataReferenceResolver: new CatalogResolver(catalog)
        );
    }

    public CSharpCompilationOptions Options { get; }

    /// <summary>What pieces compiled from now on can refer to.</summary>
    public IReadOnlyList<MetadataReference> References => _catalog.References;

    /// <summary>The source of the pieces that later ones see, in order.</summary>
    public IReadOnlyList<string> Kept
    {
        get
        {
            lock (_kept)
            {
                return [.. _kept];
            }
        }
    }

    /// <summary>Compiles and loads, but does not yet add to what later pieces see; see <see cref="Keep"/>.</summary>
    /// <exception cref="CellException">The compiler found errors; the first gives the name and the position.</exception>
    public Submission Compile(string text, string file, CancellationToken cancel)
    {
        var written = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, file, cancel);
        Check(written.GetDiagnostics(cancel), d => d.Location.GetLineSpan().StartLinePosition, file);
        var guarded = GuardedSource.From(written);
        var tree = CSharpSyntaxTree.ParseText(guarded.Text, ParseOptions, file, cancel);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"cell-{++_count}",
            tree,
            NewReferences(),
            Options,
            _previous,
            typeof(object)
        );
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancel
        );
        Check(emitted.Diagnostics, d => guarded.ToOriginal(d.Location.SourceSpan.Start), file);
        assembly.Position = symbols.Position = 0;
        return new Submission(text, compilation, Factory(compilation, assembly, symbols, cancel));
    }

    /// <summary>Lets later pieces see this one: once it has begun to run, even if it failed.</summary>
    public void Keep(Submission submission)
    {
        _previous = submission.Compilation;
        _known.UnionWith(submission.Compilation.ExternalReferences);
        lock (_kept)
        {
            _kept.Add(submission.Text);
        }
    }

    // A piece takes over the references of the one before. Given again they would all be resolved again, and in the next
    // piece twice, and so on.
    private IEnumerable<MetadataReference> NewReferences() =>
        _catalog.References.Where(reference => !_known.Contains(reference));

    private Func<object?[], Task<object?>>? Factory(
        CSharpCompilation compilation,
        MemoryStream assembly,
        MemoryStream symbols,
        CancellationToken cancel
    )
    {
        // Nothing but using directives: there is nothing to run, but later pieces need them.
        if (((CompilationUnitSyntax)compilation.SyntaxTrees[0].GetRoot(cancel)).Members.Count == 0)
        {
            return null;
        }

        var entry = compilation.GetEntryPoint(cancel)!;
        return _loader
            .LoadFromStream(assembly, symbols)
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(
                entry.MetadataName,
                System.Reflection.BindingFlags.Static
                    | System.Reflection.BindingFlags.NonPublic
                    | System.Reflection.BindingFlags.Public
            )!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, LinePosition> position, string file)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count == 0)
        {
            return;
        }

        var first = errors.Find(error => error.Location.IsInSource);
        var at = first is null ? (LinePosition?)null : position(first);
        first ??= errors[0];
        throw new CellException(first.Id, Message(first))
        {
            Line = at?.Line + 1,
            Column = at?.Character + 1,
            Path = Path.IsPathRooted(file) ? file : null,
            Traceback = [.. errors.Select(error => Line(error, error.Location.IsInSource ? position(error) : null))],
        };
    }

    private static string Message(Diagnostic error) =>
        error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string Line(Diagnostic error, LinePosition? at) =>
        (at is { } p ? FormattableString.Invariant($"({p.Line + 1},{p.Character + 1}): ") : "")
        + $"error {error.Id}: {Message(error)}";

    /// <summary>Answers the compiler's question for an assembly that a referenced one needs, by simple name.</summary>
    private sealed class CatalogResolver(AssemblyCatalog catalog) : MetadataReferenceResolver
    {
        public override bool ResolveMissingAssemblies => true;

        public override PortableExecutableReference? ResolveMissingAssembly(
            MetadataReference definition,
            AssemblyIdentity referenceIdentity
        ) => catalog.Find(referenceIdentity.Name);

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference,
            string? baseFilePath,
            MetadataReferenceProperties properties
        ) => [];

        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
