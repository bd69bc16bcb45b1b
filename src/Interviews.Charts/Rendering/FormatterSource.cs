using System.Diagnostics.CodeAnalysis;

namespace Interviews.Charts.Rendering;

/// <summary>Names of the forms a notebook can show.</summary>
internal static class Formats
{
    public const string Html = "text/html";
}

/// <summary>What .NET Interactive calls, by name, to learn how charts are written.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Its members are found by name on instances.")]
internal sealed class FormatterSource
{
    public IEnumerable<object> CreateTypeFormatters()
    {
        yield return new HtmlFormatter();
    }

    /// <summary>Found by its two members' names.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Its members are found by name on instances.")]
    private sealed class HtmlFormatter
    {
        public string MimeType => Formats.Html;

        public bool Format(object value, TextWriter writer)
        {
            switch (value)
            {
                case Chart chart:
                    Fragment.Write(chart.Drawing, writer);
                    return true;
                case ChartSetup setup:
                    writer.Write(setup.ToHtml());
                    return true;
                default:
                    return false;
            }
        }
    }
}
