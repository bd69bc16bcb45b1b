using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Turns the events of a run into the outputs that Jupyter's file format keeps.</summary>
internal sealed class CellRecorder
{
    /// <summary>Outputs by display id, over all cells: an update may come from a later cell.</summary>
    private readonly Dictionary<string, List<JsonObject>> _displayed = [];
    private readonly StringBuilder _text = new();
    private JsonArray _outputs = [];
    private string? _stream;

    /// <summary>The last error of the cell; null if there was none.</summary>
    public ErrorEvent? Error { get; private set; }

    /// <summary>The outputs of the cell so far.</summary>
    public JsonArray Outputs
    {
        get
        {
            EndStream();
            return _outputs;
        }
    }

    public void Begin()
    {
        EndStream();
        _outputs = [];
        Error = null;
    }

    /// <summary>Takes note of an event; those that a file does not keep are passed over.</summary>
    /// <param name="e">The event.</param>
    /// <param name="executionCount">The number results are labelled with.</param>
    public void Record(HostEvent e, int? executionCount)
    {
        if (e is StreamEvent stream)
        {
            Append(stream);
            return;
        }

        EndStream();
        switch (e)
        {
            case OutputEvent output:
                Add(output, executionCount);
                break;
            case UpdateDisplayEvent update:
                foreach (var shown in _displayed.GetValueOrDefault(update.DisplayId, []))
                {
                    shown["data"] = Data(update.Data);
                }

                break;
            case ErrorEvent error:
                Error = error;
                _outputs.Add(
                    new JsonObject
                    {
                        ["output_type"] = "error",
                        ["ename"] = error.Name,
                        ["evalue"] = error.Message,
                        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
                    }
                );
                break;
            default:
                break;
        }
    }

    internal static JsonObject Data(IReadOnlyDictionary<string, string> data)
    {
        var json = new JsonObject();
        foreach (var (mimeType, text) in data)
        {
            json[mimeType] = mimeType switch
            {
                "application/json" => JsonOrText(text),
                _ when mimeType.StartsWith("text/", StringComparison.Ordinal) => IpynbFormat.Lines(text),
                _ => (JsonNode)text,
            };
        }

        return json;
    }

    /// <summary>Parsed JSON, as files and Jupyter's messages hold it.</summary>
    internal static JsonNode? JsonOrText(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // A formatter's mistake; the text itself still is what the cell put out.
            return text;
        }
    }

    private void Add(OutputEvent output, int? executionCount)
    {
        var json = new JsonObject
        {
            ["output_type"] = output.Kind == "result" ? "execute_result" : "display_data",
            ["data"] = Data(output.Data),
            ["metadata"] = new JsonObject(),
        };
        if (output.Kind == "result")
        {
            json["execution_count"] = executionCount;
        }

        _outputs.Add(json);
        if (output.DisplayId is { } id)
        {
            (_displayed.TryGetValue(id, out var list) ? list : _displayed[id] = []).Add(json);
        }
    }

    private void Append(StreamEvent stream)
    {
        if (_stream != stream.Name)
        {
            EndStream();
            _stream = stream.Name;
        }

        _text.Append(stream.Text);
    }

    private void EndStream()
    {
        if (_stream is null)
        {
            return;
        }

        _outputs.Add(
            new JsonObject
            {
                ["output_type"] = "stream",
                ["name"] = _stream,
                ["text"] = IpynbFormat.Lines(_text.ToString()),
            }
        );
        _stream = null;
        _text.Clear();
    }
}
