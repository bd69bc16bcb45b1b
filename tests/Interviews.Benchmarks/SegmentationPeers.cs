using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Interviews.Segmentation;

namespace Interviews.Benchmarks;

/// <summary>
/// Other segmenters on the same text: each times its own best runs and prints MB/s, and ours is timed in the same way
/// before and after them, so that all have the same noise.
/// </summary>
internal static class SegmentationPeers
{
    private const string Python = """
        import sys, time, logging, jieba, jieba.posseg
        jieba.setLogLevel(logging.ERROR)
        text = open(sys.argv[1], encoding="utf-8", newline="").read()
        size = len(text.encode("utf-8")) / 1e6
        def best(name, run):
            times = []
            for _ in range(2):
                start = time.perf_counter(); run(); times.append(time.perf_counter() - start)
            print(f"{name}: {size / min(times):.2f} MB/s")
        open(sys.argv[2], "w", encoding="utf-8", newline="").write("\x01".join(jieba.cut(text)))
        best("Python jieba, exact", lambda: jieba.lcut(text))
        best("Python jieba, search", lambda: jieba.lcut_for_search(text))
        best("Python jieba, tagging", lambda: jieba.posseg.lcut(text))
        """;

    private const string Node = """
        const text = require('fs').readFileSync(process.argv[1], 'utf8');
        const size = Buffer.byteLength(text) / 1e6;
        function best(name, run) {
          const times = [];
          for (let i = 0; i < 10; i++) { const start = performance.now(); run(); times.push(performance.now() - start); }
          console.log(`${name}: ${(size * 1e3 / Math.min(...times)).toFixed(2)} MB/s`);
        }
        function peer(name, load) {
          let cutter;
          try { cutter = load(); } catch { console.log(`${name} is not installed`); return; }
          best(`${name}, exact`, () => cutter.cut(text, true));
          best(`${name}, search`, () => cutter.cutForSearch(text, true));
          best(`${name}, tagging`, () => cutter.tag(text));
        }
        peer('@node-rs/jieba', () => require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict').dict));
        peer('nodejieba', () => { const n = require('nodejieba'); n.load(); return n; });
        """;

    private static readonly (string Mode, Action<Segmenter, string, TokenBuffer> Cut)[] Own =
    [
        ("exact", (segmenter, text, buffer) => segmenter.Cut(text, buffer)),
        ("search", (segmenter, text, buffer) => segmenter.CutForSearch(text, buffer)),
        ("tagging", (segmenter, text, buffer) => segmenter.Tag(text, buffer)),
    ];

    /// <summary>Prints a line per peer and mode.</summary>
    /// <exception cref="InvalidOperationException">Python's jieba is installed and cuts the text differently.</exception>
    public static void Report(string text, Segmenter segmenter)
    {
        var folder = Directory.CreateTempSubdirectory("segmentation-");
        try
        {
            var (input, tokens) = (Path.Combine(folder.FullName, "text"), Path.Combine(folder.FullName, "tokens"));
            File.WriteAllText(input, text);
            var before = TimeOwn(text, segmenter);
            string[] peers =
            [
                .. Run(
                    File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3",
                    ["-W", "ignore", "-c", Python, input, tokens]
                ),
                .. Run("node", ["-e", Node, input]),
            ];
            var own = TimeOwn(text, segmenter).Select((speed, i) => Math.Max(speed, before[i])).ToArray();
            for (var i = 0; i < own.Length; i++)
            {
                Console.WriteLine(FormattableString.Invariant($"Interviews, {Own[i].Mode}: {own[i]:F1} MB/s"));
            }

            foreach (var peer in peers)
            {
                Console.WriteLine(peer + Ratio(peer, own));
            }

            if (
                File.Exists(tokens)
                && File.ReadAllText(tokens) != string.Join('\u0001', segmenter.Cut(text).Select(t => t.Text))
            )
            {
                throw new InvalidOperationException("Python's jieba cuts the text differently.");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // MB/s in each mode, the best of several runs.
    private static double[] TimeOwn(string text, Segmenter segmenter)
    {
        var buffer = new TokenBuffer();
        var size = Encoding.UTF8.GetByteCount(text) / 1e6;
        return
        [
            .. Own.Select(own =>
                Enumerable
                    .Range(0, 100)
                    .Max(_ =>
                    {
                        var start = Stopwatch.GetTimestamp();
                        own.Cut(segmenter, text, buffer);
                        return size / Stopwatch.GetElapsedTime(start).TotalSeconds;
                    })
            ),
        ];
    }

    private static string Ratio(string peer, double[] own)
    {
        var mode = Array.FindIndex(Own, o => peer.Contains(", " + o.Mode + ": ", StringComparison.Ordinal));
        return mode >= 0
            ? FormattableString.Invariant(
                $" (ours: {own[mode] / double.Parse(peer.Split(' ')[^2], CultureInfo.InvariantCulture):F1} ×)"
            )
            : "";
    }

    private static string[] Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    StandardOutputEncoding = Encoding.UTF8,
                }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (Win32Exception)
        {
            return [$"{program} is not installed"];
        }
    }
}
