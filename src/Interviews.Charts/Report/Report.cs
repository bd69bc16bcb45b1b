using Interviews.Charts.Rendering;
using Interviews.Charts.Reporting;

namespace Interviews.Charts;

/// <summary>
/// Everything about an interview on one page: charts, tables and the transcript itself, in a single HTML file that asks
/// nothing of the network.
/// </summary>
public static class Report
{
    /// <summary>Saves the report; a file of that name is replaced only once the new one is complete.</summary>
    /// <param name="corpus">The interview, or several.</param>
    /// <param name="path">The file to write, by custom <c>.html</c>; missing folders are made.</param>
    /// <param name="options">English by default.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(Corpus corpus, string path, ReportOptions? options = null) =>
        Files.WriteWhole(path, writer => Write(corpus, writer, options));

    /// <summary>Writes the report's HTML.</summary>
    /// <param name="corpus">The interview, or several.</param>
    /// <param name="writer">Where the HTML goes; it is not closed.</param>
    /// <param name="options">English by default.</param>
    public static void Write(Corpus corpus, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(writer);
        new ReportPage(corpus, options ?? new ReportOptions()).Write(writer);
    }
}
