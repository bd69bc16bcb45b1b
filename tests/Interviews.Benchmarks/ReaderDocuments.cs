using System.Text;

namespace Interviews.Benchmarks;

/// <summary>Documents of any size: ordinary interviews in three formats, and shapes that tempt a reader to square its time.</summary>
internal static class ReaderDocuments
{
    private const string Question = "潮水每天都来，为什么只有你等它？";
    private const string Answer =
        "因为我答应过它。小时候我在滩上丢了一只鞋，潮水第二天把它送回来了，从那以后我就每天来看看：它还有没有别的东西要还。";

    public static string Make(string kind, int size) =>
        kind switch
        {
            "plain" => Repeat(size, $"记者：{Question}\n阿海：{Answer}\n{Answer}\n"),
            "markdown" => Repeat(size, $"**记者：**{Question}\n\n**阿海：**{Answer}\n\n{Answer}\n\n"),
            "html" => Repeat(
                size,
                $"<p class=\"q\"><strong>记者：</strong>{Question}</p>\n<p>阿海：{Answer}</p>\n<p>{Answer}&nbsp;</p>\n"
            ),
            "one line" => Repeat(size, $"记者：{Question}阿海：{Answer}"),
            "label only" => Repeat(size, "阿海：\n"),
            "nested tags" => Repeat(size / 2, "<div><b>")
                + string.Concat(Enumerable.Repeat($"<p>记者：{Question}</p><p>阿海：{Answer}</p>", 3)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>How many turns a document must have at least; a label without text says nothing.</summary>
    public static int LeastTurns(string kind, int megabytes) =>
        kind switch
        {
            "label only" => 0,
            "nested tags" => 6,
            _ => megabytes * 1500,
        };

    private static string Repeat(int bytes, string piece)
    {
        var count = bytes / Encoding.UTF8.GetByteCount(piece);
        return new StringBuilder(count * piece.Length).Insert(0, piece, count).ToString();
    }
}
