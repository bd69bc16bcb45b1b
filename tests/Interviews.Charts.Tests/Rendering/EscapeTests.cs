using Interviews.Charts.Rendering;

namespace Interviews.Charts.Tests.Rendering;

public class EscapeTests
{
    [Fact]
    public void Label_Tags_BecomeEntities() => Assert.Equal("&lt;b&gt; &amp; &#36;x&#36;", Escape.Label("<b> & $x$"));

    [Fact]
    public void Label_BidirectionalAndZeroWidth_BecomeVisible() =>
        Assert.Equal("甲[U+202E]乙[U+200B]丙", Escape.Label("甲\u202e乙\u200b丙"));

    [Fact]
    public void Json_ScriptEndAndLineSeparators_AreEscaped() =>
        Assert.Equal("\"\\u003c/script\\u003e\\u2028\\u2029\"", Escape.Json("\"</script>\u2028\u2029\""));

    [Theory]
    [InlineData("创新", 4, "创新")]
    [InlineData("创新者们", 6, "创新…")]
    [InlineData("DeepSeek", 5, "Deep…")]
    [InlineData("𠮷𠮷𠮷", 5, "𠮷𠮷…")]
    public void Shorten_CutsByColumns(string text, int columns, string expected) =>
        Assert.Equal(expected, Escape.Shorten(text, columns));

    [Fact]
    public void WrappedLabel_Ideographs_BreakAnywhereAndWordsStay() =>
        Assert.Equal("关于<br>DeepSeek的<br>长远押注", Escape.WrappedLabel("关于DeepSeek的长远押注", 10));
}
