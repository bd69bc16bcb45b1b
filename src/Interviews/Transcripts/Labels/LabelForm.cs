namespace Interviews;

/// <summary>How a label is written.</summary>
internal enum LabelForm
{
    /// <summary><c>名：text</c>, the text on the same line or the next.</summary>
    Colon,

    /// <summary><c>名</c> alone on its line.</summary>
    Alone,

    /// <summary><c>名</c>, the colon opening the next line.</summary>
    ColonBelow,

    /// <summary><c>【名】text</c>.</summary>
    Bracket,

    /// <summary>A bold name without a colon.</summary>
    Bold,

    /// <summary>A name, then a wide space: <c>名　text</c>.</summary>
    Spaced,

    /// <summary>A name, then a dash of two: <c>名——text</c>.</summary>
    Dash,

    /// <summary><c>发言人1 00:00</c>, the text below.</summary>
    Timed,

    /// <summary>The format itself names the voice.</summary>
    Voice,

    /// <summary>No label at all: the setting tells question from answer.</summary>
    Implied,
}
