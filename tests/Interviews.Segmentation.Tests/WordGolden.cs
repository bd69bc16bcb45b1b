using System.Text.Json;

namespace Interviews.Segmentation.Tests;

/// <summary>
/// What was done to a fresh tokenizer of Python's jieba, and what it made of texts then; with a main dictionary of its
/// own if one is given by its lines.
/// </summary>
public sealed record WordGolden(JsonElement[] Steps, Golden[] Goldens, string[]? Dictionary = null)
{
    public void Check()
    {
        var segmenter = new Segmenter(new() { Dictionary = Read() });
        foreach (var step in Steps)
        {
            Play(segmenter, step);
        }

        foreach (var golden in Goldens)
        {
            foreach (var mode in Modes.All)
            {
                var context =
                    $"{mode} {string.Join(',', Dictionary ?? [])} after {JsonSerializer.Serialize(Steps)}: {golden.Text}\n";
                Assert.Equal(
                    context + string.Join('\n', mode.Expected(golden)),
                    context + string.Join('\n', mode.Written(segmenter, golden.Text))
                );
            }
        }
    }

    private WordList? Read()
    {
        if (Dictionary is null)
        {
            return null;
        }

        using var file = new TemporaryFile(string.Join('\n', Dictionary));
        return WordList.Read(file.Path);
    }

    private static void Play(Segmenter segmenter, JsonElement step)
    {
        switch (step[0].GetString())
        {
            case "add":
                var frequency = step[2].ValueKind == JsonValueKind.Null ? (long?)null : step[2].GetInt64();
                segmenter.AddWord(step[1].GetString()!, frequency, step[3].GetString());
                break;
            case "delete":
                segmenter.DeleteWord(step[1].GetString()!);
                break;
            case "load":
                using (var file = new TemporaryFile(string.Join('\n', step[1].EnumerateArray())))
                {
                    segmenter.LoadUserDictionary(file.Path);
                }

                break;
            case "suggest" when step[1].ValueKind == JsonValueKind.Array:
                var parts = step[1].EnumerateArray().Select(part => part.GetString()!);
                Assert.Equal(step[2].GetInt64(), segmenter.SuggestFrequency(parts));
                break;
            case "suggest":
                Assert.Equal(step[2].GetInt64(), segmenter.SuggestFrequency(step[1].GetString()!));
                break;
            default:
                Assert.Fail(step.ToString());
                break;
        }
    }
}
