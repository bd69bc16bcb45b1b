namespace Interviews.Evaluation;

/// <summary>What must hold of every transcript, whatever the document.</summary>
internal static class Invariants
{
    /// <summary>What is wrong with a transcript, beside another reading of the same document; empty where nothing is.</summary>
    public static IReadOnlyList<string> Check(Transcript transcript, Transcript again)
    {
        var faults = new List<string>();
        if (TranscriptJson.Write(transcript) != TranscriptJson.Write(again))
        {
            faults.Add("Read twice, it differs.");
        }

        foreach (var turn in transcript.Turns)
        {
            if (turn.Span.Start < 0 || turn.Span.End > transcript.Text.Length || turn.Text.Length == 0)
            {
                faults.Add($"The span of a turn lies outside the text: {turn.Span}.");
            }
            else if (
                First(turn.Text) is var first and not '\0'
                && turn.ToOriginal(
                        new(
                            turn.Text.IndexOf(first, StringComparison.Ordinal),
                            turn.Text.IndexOf(first, StringComparison.Ordinal) + 1
                        )
                    )
                    .Slice(transcript.Text)
                    .IndexOf(first, StringComparison.Ordinal) < 0
            )
            {
                faults.Add($"A turn does not lead back to its place: {turn.Span}.");
            }
        }

        return faults;
    }

    private static char First(string text) => text.FirstOrDefault(Characters.IsHan);
}
