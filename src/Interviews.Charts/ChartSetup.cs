using Interviews.Charts.Rendering;

namespace Interviews.Charts;

/// <summary>
/// Puts the scripts that draw charts into a notebook: plotly.js, compressed, and ours. Once in a notebook is enough;
/// charts that stand above it are drawn as soon as it is there.
/// </summary>
[TypeFormatterSource(typeof(FormatterSource), PreferredMimeTypes = [Formats.Html])]
public sealed class ChartSetup
{
    private readonly string html = Scripts.Element;

    internal ChartSetup() { }

    /// <summary>The HTML of the scripts, about 1.5 MB.</summary>
    public string ToHtml() => html;

    /// <summary>A sentence for places that show text only.</summary>
    public override string ToString() => "Charts are ready.";
}
