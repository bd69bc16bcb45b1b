using System.Diagnostics.CodeAnalysis;

namespace Interviews;

/// <summary>Notebooks create it by reflection and use what <see cref="CreateTypeFormatters"/> yields.</summary>
[SuppressMessage(
    "Performance",
    "CA1822:Mark members as static",
    Justification = "Called by reflection on an instance."
)]
internal sealed class TableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new TableFormatter()];

    private sealed class TableFormatter
    {
        public string MimeType => "text/html";

        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not Table table)
            {
                return false;
            }

            writer.Write(table.ToHtml());
            return true;
        }
    }
}
