using System.Runtime.CompilerServices;

namespace Interviews.Benchmarks;

/// <summary>Where the interview lies in this checkout.</summary>
internal static class BenchmarkSeed
{
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(
            System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../../seeds/000_b66117797736a648.txt")
        );
}
