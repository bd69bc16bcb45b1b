using System.CommandLine;
using Interviews.Segmentation;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews segment</c>: a line of text in, its words out.</summary>
internal static class SegmentVerb
{
    private enum Mode
    {
        Exact,
        Full,
        Search,
    }

    public static Command Create(Streams streams)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A UTF-8 text; standard input where it is left out or -.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var mode = new Option<Mode>("--mode") { Description = "exact, full or search, as jieba names them." };
        var noHmm = new Option<bool>("--no-hmm") { Description = "Do not infer words that the dictionary lacks." };
        var pos = new Option<bool>("--pos") { Description = "Write word/tag; exact mode only." };
        var delimiter = new Option<string>("--delimiter")
        {
            Description = "What stands between two words.",
            DefaultValueFactory = _ => " ",
        };
        var userDictionary = SharedOptions.UserDictionary();
        var verb = new Command("segment", "Cuts each line into words, exactly as jieba does.")
        {
            file,
            mode,
            noHmm,
            pos,
            userDictionary,
            delimiter,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(pos) && result.GetValue(mode) != Mode.Exact)
            {
                result.AddError("--pos goes with --mode exact only.");
            }
        });
        verb.SetAction(parsed =>
        {
            var segmenter = new Segmenter();
            if (parsed.GetValue(userDictionary) is { } path)
            {
                foreach (var warning in segmenter.LoadUserDictionary(path))
                {
                    streams.Warn($"{warning.Path}({warning.Line}): {warning.Message} {warning.Text}");
                }
            }

            var unknown = parsed.GetValue(noHmm) ? UnknownWords.Characters : UnknownWords.Infer;
            Action<string, TokenBuffer> cut = parsed.GetValue(mode) switch
            {
                Mode.Full => (line, tokens) => segmenter.CutAll(line, tokens),
                Mode.Search => (line, tokens) => segmenter.CutForSearch(line, tokens, unknown),
                _ when parsed.GetValue(pos) => (line, tokens) => segmenter.Tag(line, tokens, unknown),
                _ => (line, tokens) => segmenter.Cut(line, tokens, unknown),
            };
            Write(Lines.Read(parsed.GetValue(file), streams.Input), cut, parsed.GetValue(delimiter)!, streams.Output);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Write(
        IEnumerable<string> lines,
        Action<string, TokenBuffer> cut,
        string delimiter,
        TextWriter output
    )
    {
        var tokens = new TokenBuffer();
        foreach (var line in lines)
        {
            cut(line, tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                output.Write(i == 0 ? "" : delimiter);
                output.Write(tokens.TextOf(i, line));
                if (tokens.Tags.Length > 0)
                {
                    output.Write('/');
                    output.Write(tokens.Tags[i]);
                }
            }

            output.Write('\n');
        }
    }
}
