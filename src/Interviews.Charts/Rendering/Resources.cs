using System.Text;

namespace Interviews.Charts.Rendering;

/// <summary>The scripts and style sheets compiled into this assembly.</summary>
internal static class Resources
{
    public static string Text(string name)
    {
        using var stream =
            typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not compiled into Interviews.Charts.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
