namespace Interviews.Segmentation.Tests;

public class RecordedTests
{
    [Fact]
    public void UserWords_RecordedSteps_EqualJieba()
    {
        var scenarios = Golden.Lines("words.jsonl").Select(Golden.Parse<WordGolden>).ToArray();
        Assert.True(scenarios.Length > 70);
        Assert.All(scenarios, scenario => scenario.Check());
    }

    [Fact]
    public void OtherDictionaries_RecordedSteps_EqualJieba()
    {
        var scenarios = Golden.Lines("dictionaries.jsonl").Select(Golden.Parse<WordGolden>).ToArray();
        Assert.True(scenarios.Length == 30 && scenarios.All(scenario => scenario.Dictionary is { Length: > 0 }));
        Assert.All(scenarios, scenario => scenario.Check());
    }

    [Fact]
    public void Keywords_RecordedTexts_EqualJiebaToTheLastBit()
    {
        var goldens = Golden.Lines("keywords.jsonl").Select(Golden.Parse<KeywordGolden>).ToArray();
        Assert.True(goldens.Length > 100);
        var segmenter = new Segmenter();
        Assert.All(goldens, golden => golden.Check(segmenter));
    }
}
