using System.ComponentModel;
using System.Diagnostics;
using Interviews.Segmentation;

namespace Interviews.Benchmarks;

/// <summary>Other segmenters on the same text: each times its own best of three runs and prints MB/s.</summary>
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
          for (let i = 0; i < 3; i++) { const start = performance.now(); run(); times.push(performance.now() - start); }
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

    /// <summary>Prints a line per peer and mode.</summary>
    /// <exception cref="InvalidOperationException">Python's jieba is installed and cuts the text differently.</exception>
    public static void Report(string text, Segmenter segmenter)
    {
        var folder = Directory.CreateTempSubdirectory("segmentation-");
        try
        {
            var (input, tokens) = (Path.Combine(folder.FullName, "text"), Path.Combine(folder.FullName, "tokens"));
            File.WriteAllText(input, text);
            Run(
                File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3",
                ["-W", "ignore", "-c", Python, input, tokens]
            );
            Run("node", ["-e", Node, input]);
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

    private static void Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            Console.WriteLine($"// {program} is not installed");
        }
    }
}
