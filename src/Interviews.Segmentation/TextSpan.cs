namespace Interviews.Segmentation;

/// <summary>A half-open range of UTF-16 code units: <paramref name="Start"/> is in it, <paramref name="End"/> is not.</summary>
/// <param name="Start">Offset of the first code unit, counted from 0.</param>
/// <param name="End">Offset behind the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units the range holds.</summary>
    public int Length => End - Start;

    /// <summary>The part of <paramref name="text"/> that the range covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
