using Interviews.Testing;

namespace Interviews.Cli.Tests;

public class BadInputTests
{
    public static TheoryData<string> Verbs => new("parse", "terms", "lengths", "compare");

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_MissingFile_FailsAndNamesIt(string verb)
    {
        var result = await CommandLine.RunAsync(verb, "no-such-file.txt");
        AssertFailure(result, "no-such-file.txt");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_EmptyFile_FailsAndSaysSo(string verb)
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync(verb, folder.Write("nothing.txt", ""));
        AssertFailure(result, "nothing.txt");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_BinaryFile_FailsAndSaysSo(string verb)
    {
        using var folder = new TemporaryFolder();
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        var result = await CommandLine.RunAsync(verb, folder.Write("noise.bin", bytes));
        AssertFailure(result, "noise.bin");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_Folder_FailsWithoutStackTrace(string verb)
    {
        using var folder = new TemporaryFolder();
        AssertFailure(await CommandLine.RunAsync(verb, folder.Path), folder.Path);
    }

    [Theory]
    [InlineData("terms")]
    [InlineData("lengths")]
    [InlineData("compare")]
    public async Task Verb_NoDialogue_Fails(string verb)
    {
        using var folder = new TemporaryFolder();
        var essay = folder.Write("essay.txt", "春天来了。\n\n花开了，鸟在唱歌。没有人说话。\n");
        AssertFailure(await CommandLine.RunAsync(verb, essay), "no dialogue");
    }

    [Fact]
    public async Task Compare_UnknownSpeakerOrTopic_FailsAndNamesTheKnownOnes()
    {
        var result = await CommandLine.RunAsync("compare", Repository.Seed, "--target", "王五");
        AssertFailure(result, "王五");
        Assert.Contains("关于融资计划", result.Error, StringComparison.Ordinal);
        Assert.Contains("梁文峰", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terms")]
    [InlineData("frobnicate")]
    [InlineData("terms", "x.txt", "--by", "chapter")]
    [InlineData("terms", "x.txt", "--top", "0")]
    [InlineData("terms", "x.txt", "--format", "xml")]
    [InlineData("parse", "x.txt", "--topic-pattern", "(")]
    [InlineData("parse", "x.txt", "--abbreviation", "梁")]
    [InlineData("concordance", "x.txt", " ")]
    public async Task CommandLine_Wrong_ExitsWithTwoAndSaysWhatToTry(params string[] arguments)
    {
        var result = await CommandLine.RunAsync(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    private static void AssertFailure(CommandLine.Result result, string naming)
    {
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(naming, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
