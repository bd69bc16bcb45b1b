using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>Every row of evidence holds in its own example, where → stands, and the example's marked line alone makes it so.</summary>
public class RuleTests
{
    private const char Mark = '→';

    public static TheoryData<string, string> LabelExamples => Examples("label-rules.md");

    public static TheoryData<string, string> LineExamples => Examples("line-rules.md");

    [Theory]
    [MemberData(nameof(LabelExamples))]
    public void LabelRule_ItsExample_Holds(string name, string example)
    {
        var (document, line) = Read(example);
        var rule = LabelRules.All.First(rule => rule.Name == name);
        var reading = TranscriptReader.ExplainText(document, Told);
        var marked = reading.Lines[line].Text;
        var label = Assert.Single(
            reading.Labels,
            label => label.Evidence.Contains(rule.ToString()) && marked.Contains(label.Label, StringComparison.Ordinal)
        );
        Assert.NotEmpty(label.Label);
    }

    [Theory]
    [MemberData(nameof(LineExamples))]
    public void LineRule_ItsExample_Holds(string name, string example)
    {
        var (document, line) = Read(example);
        var rule = LineRules.All.First(rule => $"{rule.For}: {rule.Name}" == name);
        var reading = TranscriptReader.ExplainText(document, Told);
        Assert.Contains($"{rule.For}: {rule}", reading.Lines[line].Evidence);
    }

    [Fact]
    public void Rules_Each_HaveAnExample()
    {
        // What an option decides is tested with the options; definition lists and voices exist in other formats, with fixtures there.
        string[] elsewhere =
        [
            "named in the options",
            "excluded in the options",
            "recurs as a term above what is said",
            "is given to a voice by the format",
        ];
        Assert.Equal(
            LabelRules.All.Select(rule => rule.Name).Except(elsewhere).Order(StringComparer.Ordinal),
            Sections("label-rules.md").Select(section => section.Name).Order(StringComparer.Ordinal)
        );
        string[] elsewhereOfLines =
        [
            "Heading: matches the topic pattern",
            "Heading: does not match the topic pattern",
            "Turn: is a fact of a list of definitions",
        ];
        Assert.Equal(
            LineRules
                .All.Select(rule => $"{rule.For}: {rule.Name}")
                .Except(elsewhereOfLines)
                .Order(StringComparer.Ordinal),
            Sections("line-rules.md").Select(section => section.Name).Order(StringComparer.Ordinal)
        );
    }

    private static TranscriptReaderOptions Told => new() { Name = "example.md" };

    private static (string Document, int Line) Read(string example)
    {
        var lines = example.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains(Mark, StringComparison.Ordinal));
        Assert.True(at >= 0, "The example marks no line.");
        var document = example.Replace(Mark.ToString(), "", StringComparison.Ordinal);
        var wanted = document.Split('\n')[at];
        var number = at + 1;
        var reading = TranscriptReader.ExplainText(document, Told);
        var index = reading.Lines.ToList().FindIndex(line => line.Line == number);
        Assert.True(index >= 0, $"“{wanted}” is no line.");
        return (document, index);
    }

    private static TheoryData<string, string> Examples(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, example) in Sections(file))
        {
            data.Add(name, example);
        }

        return data;
    }

    private static IEnumerable<(string Name, string Example)> Sections(string file) =>
        File.ReadAllText(Repository.Fixture("Transcripts", file))
            .ReplaceLineEndings("\n")
            .Split("\n\n=== ")
            .Skip(1)
            .Select(section =>
                section.TrimEnd('\n').Split('\n', 2) is [var name, var example]
                    ? (name, example)
                    : throw new InvalidDataException(section)
            );
}
