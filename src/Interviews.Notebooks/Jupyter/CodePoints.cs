namespace Interviews.Notebooks;

/// <summary>Jupyter counts positions in Unicode code points, C# in UTF-16 units.</summary>
internal static class CodePoints
{
    public static int ToUtf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    public static int FromUtf16(string text, int offset)
    {
        var count = 0;
        for (var at = 0; at < offset && at < text.Length; count++)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return count;
    }
}
