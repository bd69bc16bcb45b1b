using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Interviews.Notebooks;

/// <summary>The cells of this session, for clients that let their user page back through them.</summary>
internal sealed class JupyterHistory
{
    private readonly List<(int Number, string Code)> _cells = [];

    public void Add(string code, int number) => _cells.Add((number, code));

    public JsonObject Reply(JsonObject request)
    {
        var count = request.Number("n") ?? int.MaxValue;
        IEnumerable<(int Number, string Code)> found = request.Text("hist_access_type") switch
        {
            "range" => _cells.Where(cell =>
                cell.Number >= (request.Number("start") ?? 0) && cell.Number < (request.Number("stop") ?? int.MaxValue)
            ),
            "search" => _cells.Where(cell => Matches(cell.Code, request.Text("pattern") ?? "*")).TakeLast(count),
            _ => _cells.TakeLast(count),
        };
        var entries = found.Select(cell => (JsonNode)new JsonArray(1, cell.Number, cell.Code));
        return new JsonObject { ["status"] = "ok", ["history"] = new JsonArray([.. entries]) };
    }

    /// <summary>The protocol's patterns know <c>*</c> and <c>?</c>.</summary>
    private static bool Matches(string code, string pattern)
    {
        var expression = Regex
            .Escape(pattern)
            .Replace("\\*", ".*", StringComparison.Ordinal)
            .Replace("\\?", ".", StringComparison.Ordinal);
        return Regex.IsMatch(code, $"^{expression}$", RegexOptions.Singleline);
    }
}
