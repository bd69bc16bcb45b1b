using System.IO.Compression;
using System.Text;

namespace Interviews.Charts.Rendering;

/// <summary>plotly.js out of Plotly.NET's assembly, compressed, and the runtime that draws with it.</summary>
internal static class Scripts
{
    private static readonly Lazy<string> Code = new(ReadPlotly);

    private static readonly Lazy<string> Base64 = new(() => Pack(Plotly));

    private static readonly Lazy<string> Whole = new(Compose);

    /// <summary>plotly.js as it runs.</summary>
    public static string Plotly => Code.Value;

    /// <summary>plotly.js in gzip, in base64.</summary>
    public static string Packed => Base64.Value;

    /// <summary>One element with style, runtime and plotly.js; the browser unpacks the last.</summary>
    public static string Element => Whole.Value;

    private static string Compose() =>
        $"""
            <div class="interviews-setup"><style>{Resources.Text("chart.css")}</style>
            <script>{Resources.Text("chart.js")}
            interviewsCharts.unpack("{Packed}");</script></div>

            """;

    private static string ReadPlotly()
    {
        var assembly = typeof(global::Plotly.NET.Layout).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(resource => resource.EndsWith(".min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Text in gzip, in base64; the browser's runtime unpacks it.</summary>
    public static string Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
