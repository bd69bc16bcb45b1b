using System.Diagnostics;

namespace Interviews.Evaluation;

/// <summary>How fast a document is read and how much memory that takes at most, beside its size.</summary>
internal static class SpeedVerb
{
    private const int Runs = 3;

    public static int Run(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            var size = new FileInfo(file).Length;
            var best = double.MaxValue;
            for (var run = 0; run < Runs; run++)
            {
                var watch = Stopwatch.StartNew();
                _ = TranscriptReader.Read(file);
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
            }

            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"{Path.GetFileName(file)}: {size / 1e6 / best:F1} MB/s, peak {process.PeakWorkingSet64 / 1e6:F0} MB for {size / 1e6:F1} MB"
            );
        }

        return 0;
    }
}
