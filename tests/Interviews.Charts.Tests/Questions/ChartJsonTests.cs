using System.Text.Encodings.Web;
using System.Text.Json;
using Interviews.Charts.Tests.Support;
using Interviews.Testing;

namespace Interviews.Charts.Tests.Questions;

/// <summary>The figures, whole, as Plotly reads them.</summary>
public class ChartJsonTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // The network's places come out of hundreds of steps, whose last digits need not agree between processors.
    public static TheoryData<string> Names =>
        new(
            AllCharts
                .Drawable(Interview.Small)
                .Select(pair => pair.Name)
                .Where(name => name != nameof(Chart.Cooccurrence))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Figure_OfASmallInterview_IsTheApprovedOne(string name)
    {
        var json = AllCharts.Drawable(Interview.Small).Single(pair => pair.Name == name).Chart.Json!;

        Snapshot.Match(JsonSerializer.Serialize(JsonDocument.Parse(json), Readable), "Charts", name + ".json");
    }
}
