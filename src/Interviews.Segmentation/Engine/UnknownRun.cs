namespace Interviews.Segmentation;

/// <summary>Cuts a run of characters that the dictionary knows no words for.</summary>
internal static class UnknownRun
{
    public static void Cut(Lexicon lexicon, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        for (var i = 0; i < run.Length; )
        {
            var start = i;
            while (i < run.Length && Characters.IsHan(run[i]))
            {
                i++;
            }

            if (i > start)
            {
                CutHan(lexicon, run[start..i], offset + start, tokens);
                continue;
            }

            i = EndOfForeign(run, i);
            tokens.Add(offset + start, offset + i);
        }
    }

    private static void CutHan(Lexicon lexicon, ReadOnlySpan<char> han, int offset, TokenBuffer tokens)
    {
        var ends = tokens.Scratch.Back(han.Length);
        WordModel.Default.FindEnds(han, ends);
        var start = 0;
        for (var i = 0; i < han.Length; i++)
        {
            if (ends[i] == 0)
            {
                continue;
            }

            if (lexicon.User is { } user && user.MustSplit(han[start..(i + 1)]))
            {
                for (; start < i; start++)
                {
                    tokens.Add(offset + start, offset + start + 1);
                }
            }

            tokens.Add(offset + start, offset + i + 1);
            start = i + 1;
        }
    }

    // A number or a Latin word, [a-zA-Z0-9]+(\.\d+)?%?, or a run of other signs.
    private static int EndOfForeign(ReadOnlySpan<char> run, int start)
    {
        var i = start;
        while (i < run.Length && char.IsAsciiLetterOrDigit(run[i]))
        {
            i++;
        }

        if (i == start)
        {
            while (i < run.Length && !char.IsAsciiLetterOrDigit(run[i]) && !Characters.IsHan(run[i]))
            {
                i++;
            }

            return i;
        }

        if (i + 1 < run.Length && run[i] == '.' && char.IsAsciiDigit(run[i + 1]))
        {
            i += 2;
            while (i < run.Length && char.IsAsciiDigit(run[i]))
            {
                i++;
            }
        }

        return i < run.Length && run[i] == '%' ? i + 1 : i;
    }
}
