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
        var engine = SharedOptions.Segmenter();
        var verb = new Command("segment", "Cuts each line into words, exactly as jieba does.")
        {
            file,
            mode,
            noHmm,
            pos,
            userDictionary,
            engine,
            delimiter,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(pos) && result.GetValue(mode) != Mode.Exact)
            {
                result.AddError("--pos goes with --mode exact only.");
            }

            if (result.GetValue(pos) && result.GetValue(engine) == SharedOptions.JiebaNet)
            {
                result.AddError("--pos goes with --segmenter jieba only.");
            }
        });
        verb.SetAction(parsed =>
        {
            var unknown = parsed.GetValue(noHmm) ? UnknownWords.Characters : UnknownWords.Infer;
            if (parsed.GetValue(engine) == SharedOptions.JiebaNet)
            {
                var words = WithJiebaNet(parsed.GetValue(userDictionary), parsed.GetValue(mode), unknown, streams);
                Write(
                    Lines.Read(parsed.GetValue(file), streams.Input),
                    words,
                    parsed.GetValue(delimiter)!,
                    streams.Output
                );
                return ExitCode.Done;
            }

            var segmenter = new Segmenter();
            if (parsed.GetValue(userDictionary) is { } path)
            {
                Warn(segmenter.LoadUserDictionary(path), streams);
            }

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

    private static Func<string, IEnumerable<string>> WithJiebaNet(
        string? userWords,
        Mode mode,
        UnknownWords unknown,
        Streams streams
    )
    {
        var segmenter = JiebaNetSegmenter.Create(userWords);
        Warn(segmenter.Warnings, streams);
        return mode switch
        {
            Mode.Full => segmenter.CutAll,
            Mode.Search => line => segmenter.CutForSearch(line, unknown),
            _ => line => segmenter.Cut(line, unknown),
        };
    }

    private static void Warn(IEnumerable<DictionaryWarning> warnings, Streams streams)
    {
        foreach (var warning in warnings)
        {
            streams.Warn($"{warning.Path}({warning.Line}): {warning.Message} {warning.Text}");
        }
    }

    private static void Write(
        IEnumerable<string> lines,
        Func<string, IEnumerable<string>> cut,
        string delimiter,
        TextWriter output
    )
    {
        foreach (var line in lines)
        {
            output.Write(string.Join(delimiter, cut(line)));
            output.Write('\n');
        }
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
