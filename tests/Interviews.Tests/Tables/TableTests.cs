namespace Interviews.Tests;

public class TableTests
{
    private sealed record Row(string Name, int? Count, double Share, Role Role, IReadOnlyList<int>? Left = null);

    [Fact]
    public void ToJson_NullAndEnumeration_AreNullAndLowerCase() =>
        Assert.Equal(
            """[{"name":"<b>中","count":null,"share":0.5,"role":"interviewee"}]""".Replace(
                "<",
                "\\u003c",
                StringComparison.Ordinal
            ),
            string.Concat(
                Table
                    .Of([new Row("<b>中", null, 0.5, Role.Interviewee)])
                    .ToJson()
                    .Where(unit => !char.IsWhiteSpace(unit))
            )
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2", "'-2")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" +1", "' +1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b\nc", "\"a\"\"b\nc\"")]
    [InlineData("中国", "中国")]
    public void ToCsv_HostileOrQuotedText_IsInert(string text, string cell) =>
        Assert.Equal(
            $"name,count,share,role\n{cell},-3,1E-300,other\n",
            Table.Of([new Row(text, -3, 1e-300, Role.Other)]).ToCsv()
        );

    [Fact]
    public void ToHtml_Markup_IsEscaped() =>
        Assert.Contains(
            "<td>&lt;script&gt;</td>",
            Table.Of([new Row("<script>", 1, 1, Role.Other)]).ToHtml(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_NotANumber_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Table.Of([new Row("x", 1, double.NaN, Role.Other)]));
}
