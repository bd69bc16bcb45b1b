namespace Interviews;

/// <summary>A diagnostic's JSON.</summary>
internal sealed record DiagnosticDocument
{
    public int Line { get; init; }

    public string? Message { get; init; }

    public string? Text { get; init; }

    public string? Kind { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public static DiagnosticDocument From(Diagnostic diagnostic) =>
        new()
        {
            Line = diagnostic.Line,
            Message = diagnostic.Message,
            Text = diagnostic.Text,
            Kind = char.ToLowerInvariant(diagnostic.Kind.ToString()[0]) + diagnostic.Kind.ToString()[1..],
            Start = diagnostic.Span.Start,
            End = diagnostic.Span.End,
        };

    public Diagnostic ToDiagnostic(SpanFinder places, string file)
    {
        if (Kind is not null && !Enum.IsDefined(typeof(DiagnosticKind), char.ToUpperInvariant(Kind[0]) + Kind[1..]))
        {
            throw new TranscriptException(file, null, $"“{Kind}” is no kind of diagnostic.");
        }

        var kind = Kind is null ? DiagnosticKind.Unplaced : Enum.Parse<DiagnosticKind>(Kind, ignoreCase: true);
        var span = Start is { } start && End is { } end ? places.At(start, end, "") : places.Find(Text ?? "");
        return new Diagnostic(Line, Message ?? "", Text ?? "", span) { Kind = kind };
    }
}
