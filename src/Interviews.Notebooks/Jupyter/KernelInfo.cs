using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>What a kernel says of itself when a client asks.</summary>
internal static class KernelInfo
{
    public static JsonObject Reply() =>
        new()
        {
            ["status"] = "ok",
            ["protocol_version"] = "5.3",
            ["implementation"] = "interviews",
            ["implementation_version"] = typeof(KernelInfo).Assembly.GetName().Version!.ToString(fieldCount: 3),
            ["language_info"] = new JsonObject
            {
                ["name"] = "C#",
                ["version"] = Languages.CSharpVersion,
                ["mimetype"] = "text/x-csharp",
                ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp",
                ["codemirror_mode"] = "text/x-csharp",
            },
            ["banner"] = $"C# notebooks on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}",
            ["help_links"] = new JsonArray(),
        };
}
