using System.Runtime.CompilerServices;

namespace Interviews.Testing;

/// <summary>Paths inside the project's checkout, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Fixtures => Path.Combine(Root, "tests", "Fixtures");

    /// <summary>The interview with DeepSeek's founder.</summary>
    public static string Seed => Path.Combine(Root, "seeds", "000_b66117797736a648.txt");

    public static string Fixture(params string[] parts) => Path.Combine([Fixtures, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
