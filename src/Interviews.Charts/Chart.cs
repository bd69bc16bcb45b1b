using Interviews.Charts.Rendering;

namespace Interviews.Charts;

/// <summary>
/// A picture that answers one question of an interview; it draws itself in notebooks and saves as a page that needs
/// no network. A click on a point shows the passages behind it.
/// </summary>
/// <remarks>A notebook shows charts after a cell has displayed <see cref="Setup"/>.</remarks>
[TypeFormatterSource(typeof(FormatterSource), PreferredMimeTypes = [Formats.Html])]
public sealed partial class Chart
{
    internal Chart(Drawing drawing) => Drawing = drawing;

    internal Drawing Drawing { get; }

    /// <summary>What the chart is about, as its heading says.</summary>
    public string Title => Drawing.Title;

    /// <summary>How to read the chart and what it cannot tell; empty where nothing needs to be said.</summary>
    public string Note => Drawing.Note;

    /// <summary>Why there is nothing to draw (no term, no answer); null where there is a picture.</summary>
    public string? Reason => Drawing.Figure is null ? Drawing.Reason : null;

    /// <summary>The figure as Plotly reads it, <c>{"data", "layout"}</c>; null where there is nothing to draw.</summary>
    public string? Json => Drawing.Figure?.ToJson();

    /// <summary>The scripts that a notebook needs once, before its charts; display it in the opening cell.</summary>
    public static ChartSetup Setup() => new();

    /// <summary>A whole page with this chart: one HTML document that asks nothing of the network.</summary>
    public string ToHtml() => Fragment.Page(Drawing);

    /// <summary>Saves the page; a file of that name is replaced only once the new one is complete.</summary>
    /// <param name="path">The file to write, by custom <c>.html</c>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteHtml(string path) => Files.WriteWhole(path, writer => writer.Write(ToHtml()));

    /// <summary>The title, for places that show text only.</summary>
    public override string ToString() => Reason is null ? Title : $"{Title}: {Reason}";
}
