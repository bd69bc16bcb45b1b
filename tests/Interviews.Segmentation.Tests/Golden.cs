using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Segmentation.Tests;

/// <summary>What Python's jieba 0.42.1 makes of one text, in every mode; tagged tokens are <c>word/tag</c>.</summary>
public sealed record Golden(
    string Text,
    string[] Cut,
    string[] CutCharacters,
    string[] All,
    string[] Search,
    string[] SearchCharacters,
    string[] Tag,
    string[] TagCharacters
)
{
    private static readonly Lazy<Golden[]> Recorded = new(() => [.. Lines().Skip(1).Select(Parse)]);

    public static IReadOnlyList<Golden> Goldens => Recorded.Value;

    public static JsonElement Head => JsonDocument.Parse(Lines().First()).RootElement;

    public static Golden Parse(string json) => JsonSerializer.Deserialize<Golden>(json, JsonSerializerOptions.Web)!;

    private static IEnumerable<string> Lines() => File.ReadLines(Repository.Fixture("Segmentation", "goldens.jsonl"));
}
