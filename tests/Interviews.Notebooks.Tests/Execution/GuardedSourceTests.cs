using Microsoft.CodeAnalysis.CSharp;

namespace Interviews.Notebooks.Tests;

public class GuardedSourceTests
{
    private const string Check = "global::Interviews.Notebooks.Cells.Guard.Check();";

    [Theory]
    [InlineData("while (a) b();", "while (a) {¤b();}")]
    [InlineData("while (a) while (b) c();", "while (a) {¤while (b) {¤c();}}")]
    [InlineData("do { a(); } while (b);", "do {¤ a(); } while (b);")]
    [InlineData("for (;;) ;", "for (;;) {¤;}")]
    [InlineData("foreach (var x in xs) { }", "foreach (var x in xs) {¤ }")]
    [InlineData("foreach (var (x, y) in xs) { }", "foreach (var (x, y) in xs) {¤ }")]
    [InlineData("void F() { F(); }", "void F() {¤ F(); }")]
    [InlineData(
        "class C { C() { } void M() { } int P { get { return 1; } } }",
        "class C { C() {¤ } void M() {¤ } int P { get {¤ return 1; } } }"
    )]
    [InlineData("Task.Run(() => { a(); });", "Task.Run(() => {¤ a(); });")]
    [InlineData("again: a(); goto again;", "again:¤ a(); goto again;")]
    [InlineData("if (a) { b(); }", "if (a) { b(); }")]
    [InlineData("var square = (int x) => x * x;", "var square = (int x) => x * x;")]
    public void Text_LoopsAndFunctions_HoldTheCheck(string written, string woven)
    {
        var guarded = GuardedSource.From(Parse(written));
        Assert.Equal(woven.Replace("¤", Check, StringComparison.Ordinal), guarded.Text.ToString());
    }

    [Fact]
    public void ToOriginal_EveryCharacter_MapsToWhereItWas()
    {
        const string written =
            "var n = 0;\nwhile (n < 3) n++; while (true)\n  { if (n > 3) break; n++; }\nvoid F() { F(); } n";
        var tree = Parse(written);
        var guarded = GuardedSource.From(tree);
        var woven = guarded.Text.ToString();
        var lines = written.Split('\n');
        for (int at = 0, inWritten = 0; at < woven.Length; at++)
        {
            if (string.CompareOrdinal(woven, at, "{" + Check, 0, Check.Length + 1) == 0 && written[inWritten] != '{')
            {
                at += Check.Length;
            }
            else if (string.CompareOrdinal(woven, at, Check, 0, Check.Length) == 0)
            {
                at += Check.Length - 1;
            }
            else if (inWritten < written.Length && woven[at] == written[inWritten])
            {
                var position = guarded.ToOriginal(at);
                Assert.Equal(inWritten, lines.Take(position.Line).Sum(line => line.Length + 1) + position.Character);
                inWritten++;
            }
        }
    }

    private static Microsoft.CodeAnalysis.SyntaxTree Parse(string text) =>
        CSharpSyntaxTree.ParseText(
            text,
            SubmissionCompiler.ParseOptions,
            cancellationToken: TestContext.Current.CancellationToken
        );
}
