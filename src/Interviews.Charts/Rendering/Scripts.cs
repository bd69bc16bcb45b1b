using System.IO.Compression;

namespace Interviews.Charts.Rendering;

/// <summary>plotly.js out of Plotly.NET's assembly, compressed, and the runtime that draws with it.</summary>
internal static class Scripts
{
    private static readonly Lazy<string> Packed = new(Pack);

    private static readonly Lazy<string> Whole = new(Compose);

    /// <summary>One element with style, runtime and plotly.js; the browser unpacks the last.</summary>
    public static string Element => Whole.Value;

    private static string Compose() =>
        $"""
            <div class="interviews-setup"><style>{Resources.Text("chart.css")}</style>
            <script>{Resources.Text("chart.js")}
            interviewsCharts.unpack("{Packed.Value}");</script></div>

            """;

    private static string Pack()
    {
        var assembly = typeof(Plotly.NET.Layout).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(resource => resource.EndsWith(".min.js", StringComparison.Ordinal));
        using var source = assembly.GetManifestResourceStream(name)!;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            source.CopyTo(gzip);
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
