namespace Interviews.Cli;

/// <summary>Where a verb reads and writes: results to <paramref name="Output"/>, all else to <paramref name="Error"/>.</summary>
/// <param name="Input">Text given on standard input.</param>
/// <param name="Output">Results, and nothing else.</param>
/// <param name="Error">Progress, diagnostics and errors.</param>
public sealed record Streams(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Writes a line of diagnostics, with control characters made visible so that no text steers a terminal.</summary>
    public void Warn(string message) => Error.WriteLine(Printable.Line(message));
}
