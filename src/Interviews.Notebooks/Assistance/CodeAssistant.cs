using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Interviews.Notebooks;

/// <summary>Answers questions about code that is being typed, in view of the cells that have run.</summary>
internal sealed class CodeAssistant : IDisposable
{
    private const int MostItems = 300;

    private readonly SubmissionCompiler _compiler;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lazy<AdhocWorkspace> _workspace = new(() => new AdhocWorkspace());
    private ProjectId? _last;
    private int _known;

    public CodeAssistant(SubmissionCompiler compiler) => _compiler = compiler;

    /// <summary>Whether a cell could be run as it stands or wants more lines.</summary>
    public static HostResult IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(CellParser.Blank(code), SubmissionCompiler.ParseOptions);
        var status =
            !SyntaxFactory.IsCompleteSubmission(tree) ? "incomplete"
            : tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid"
            : "complete";
        return new HostResult { Status = status };
    }

    public async Task<HostResult> CompleteAsync(string code, int cursor)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            var document = Document(CellParser.Blank(code));
            var service = CompletionService.GetService(document)!;
            var list = await service.GetCompletionsAsync(document, cursor).ConfigureAwait(false);
            var text = await document.GetTextAsync().ConfigureAwait(false);
            var typed = text.ToString(TextSpan.FromBounds(list.Span.Start, Math.Max(list.Span.Start, cursor)));
            // FilterItems keeps the best match alone, which is nothing right after a dot.
            var items = list.ItemsList.Where(item => Begins(item, typed));
            return new HostResult
            {
                Start = list.Span.Start,
                End = list.Span.End,
                Items = [.. items.Take(MostItems).Select(Entry).DistinctBy(item => item.Text)],
            };
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<HostResult> InspectAsync(string code, int cursor)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            var document = Document(CellParser.Blank(code));
            var service = QuickInfoService.GetService(document)!;
            var info = await service.GetQuickInfoAsync(document, cursor).ConfigureAwait(false);
            // Inspection is often asked for just behind a word.
            info ??= cursor > 0 ? await service.GetQuickInfoAsync(document, cursor - 1).ConfigureAwait(false) : null;
            return new HostResult { Text = info is null ? null : Describe(info) };
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
        if (_workspace.IsValueCreated)
        {
            _workspace.Value.Dispose();
        }
    }

    private static bool Begins(CompletionItem item, string typed) =>
        item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static CompletionEntry Entry(CompletionItem item) =>
        new(
            item.Properties.GetValueOrDefault("InsertionText", item.DisplayText),
            item.Tags.FirstOrDefault() ?? "Text",
            string.IsNullOrEmpty(item.InlineDescription) ? null : item.InlineDescription
        );

    private static string Describe(QuickInfoItem info)
    {
        var parts = info.Sections.Select(section =>
            section.Kind == QuickInfoSectionKinds.Description ? $"```csharp\n{section.Text}\n```" : section.Text
        );
        return string.Join("\n\n", parts);
    }

    /// <summary>The code as the cell after those that have run.</summary>
    private Document Document(string code)
    {
        var workspace = _workspace.Value;
        foreach (var submission in _compiler.Kept.Skip(_known).ToList())
        {
            _known++;
            var solution = Add(workspace.CurrentSolution, submission, _last, out _last, out _);
            workspace.TryApplyChanges(solution);
        }

        var draft = Add(workspace.CurrentSolution, code, _last, out _, out var document);
        return draft.GetDocument(document)!;
    }

    private Solution Add(
        Solution solution,
        string code,
        ProjectId? previous,
        out ProjectId project,
        out DocumentId document
    )
    {
        project = ProjectId.CreateNewId();
        document = DocumentId.CreateNewId(project);
        var info = ProjectInfo.Create(
            project,
            VersionStamp.Create(),
            "cell",
            $"draft-{project.Id:N}",
            LanguageNames.CSharp,
            compilationOptions: _compiler.Options,
            parseOptions: SubmissionCompiler.ParseOptions,
            projectReferences: previous is null ? [] : [new ProjectReference(previous)],
            metadataReferences: _compiler.References,
            isSubmission: true
        );
        return solution
            .AddProject(info)
            .AddDocument(
                DocumentInfo.Create(
                    document,
                    "cell",
                    sourceCodeKind: SourceCodeKind.Script,
                    loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create()))
                )
            );
    }
}
