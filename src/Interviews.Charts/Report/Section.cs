using Interviews.Charts.Rendering;

namespace Interviews.Charts.Reporting;

/// <summary>A part of the report under a heading.</summary>
/// <param name="Id">What links to it use.</param>
/// <param name="Heading">The heading, unescaped.</param>
/// <param name="Drawings">Charts and tables in their order.</param>
internal sealed record Section(string Id, string Heading, IReadOnlyList<Drawing> Drawings)
{
    /// <summary>The page's own title names the interview once for all.</summary>
    public IReadOnlyList<Drawing> Drawings { get; } = [.. Drawings.Select(drawing => drawing with { Subject = "" })];
}
