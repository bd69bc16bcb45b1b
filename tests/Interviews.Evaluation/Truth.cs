using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviews.Evaluation;

/// <summary>What a careful reader sees in a document: the expected outcome, in the format of the corpus.</summary>
internal sealed record Truth(
    string? Title,
    IReadOnlyList<TruthSpeaker> Speakers,
    IReadOnlyList<TruthTurn> Turns,
    IReadOnlyList<TruthTopic> Topics,
    string? Note
)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static Truth Read(string path) =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(path, Encoding.UTF8), Format)
        ?? throw new InvalidDataException($"{path}: The file holds null.");

    /// <summary>The documents of a folder with their truth: <c>documents/NAME</c> and <c>truth/NAME.json</c>.</summary>
    public static IEnumerable<(string Name, string Document, Truth Truth)> ReadAll(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(folder, "truth"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file =>
                (
                    Path.GetFileNameWithoutExtension(file),
                    Path.Combine(folder, "documents", Path.GetFileNameWithoutExtension(file)),
                    Read(file)
                )
            );
}

/// <param name="Name">As the document first introduces the person in full.</param>
/// <param name="Also">Labels that mean the same person.</param>
/// <param name="Role">What the person does in the interview.</param>
internal sealed record TruthSpeaker(string Name, IReadOnlyList<string>? Also, Role Role)
{
    public IEnumerable<string> Names => [Name, .. Also ?? []];
}

/// <param name="Start">The first letters and digits of what is said.</param>
/// <param name="End">The last ones.</param>
/// <param name="Chars">How many there are.</param>
internal sealed record TruthTurn(string Speaker, string Start, string End, int Chars);

/// <param name="Turn">Index of the first turn below the heading, counted from 0.</param>
internal sealed record TruthTopic(string Title, int Turn);
