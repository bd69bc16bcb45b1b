namespace Interviews;

/// <summary>Why a line is in the diagnostics.</summary>
public enum DiagnosticKind
{
    /// <summary>The reader found no place for it.</summary>
    Unplaced,

    /// <summary>Placed, but another reading is possible.</summary>
    Doubt,

    /// <summary>Told by the editor, between the turns or behind them.</summary>
    Narration,

    /// <summary>Names who wrote, edited, photographed.</summary>
    Credit,

    /// <summary>Says which label stands for whom.</summary>
    Legend,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Repeats a sentence of the interview to catch the eye.</summary>
    PullQuote,

    /// <summary>Belongs to the page and not to the interview: navigation, sharing, adverts.</summary>
    Furniture,

    /// <summary>Nobody speaks in the whole document.</summary>
    NoDialogue,

    /// <summary>Bytes that are no text in the encoding of the rest.</summary>
    Undecodable,
}
