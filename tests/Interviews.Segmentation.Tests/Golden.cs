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
    private static readonly Lazy<Golden[]> Recorded = new(() =>
        [.. Lines("goldens.jsonl").Skip(1).Select(Parse<Golden>)]
    );

    public static IReadOnlyList<Golden> Goldens => Recorded.Value;

    public static JsonElement Head => JsonDocument.Parse(Lines("goldens.jsonl").First()).RootElement;

    public static T Parse<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;

    public static IEnumerable<string> Lines(string file) => File.ReadLines(Repository.Fixture("Segmentation", file));
}
