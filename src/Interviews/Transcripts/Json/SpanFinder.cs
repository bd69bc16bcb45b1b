using Interviews.Segmentation;

namespace Interviews;

/// <summary>Places texts in the original, each behind the one before.</summary>
internal sealed class SpanFinder(string original)
{
    private int from;

    /// <summary>The stated place; where it does not lie inside the original, the text is looked for.</summary>
    public TextSpan At(int start, int end, string text)
    {
        if (start < 0 || end < start || end > original.Length)
        {
            return Find(text);
        }

        from = end;
        return new TextSpan(start, end);
    }

    /// <summary>The next place where the text stands; an empty span where it stands nowhere.</summary>
    public TextSpan Find(string text)
    {
        var found = text.Length == 0 ? -1 : original.IndexOf(text, from, StringComparison.Ordinal);
        if (found < 0)
        {
            return new TextSpan(from, from);
        }

        from = found + text.Length;
        return new TextSpan(found, from);
    }
}
