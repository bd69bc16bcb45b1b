using Microsoft.CodeAnalysis.CSharp;

namespace Interviews.Notebooks;

/// <summary>A compiled piece of script.</summary>
/// <param name="Text">The source as written.</param>
/// <param name="Compilation">What later pieces refer to.</param>
/// <param name="Factory">Runs it against the earlier pieces' variables; null if there is nothing to run.</param>
internal sealed record Submission(string Text, CSharpCompilation Compilation, Func<object?[], Task<object?>>? Factory);
