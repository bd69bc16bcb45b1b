namespace Interviews.Segmentation;

/// <summary>Cuts a run of characters that the dictionary knows no words for.</summary>
internal static class UnknownRun
{
    public static void Cut(Lexicon lexicon, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        var ends = tokens.Scratch.Back(run.Length);
        for (var i = 0; i < run.Length; )
        {
            var start = i;
            i += WordModel.Default.FindEnds(run[i..], ends);
            if (i == start)
            {
                i = EndOfForeign(run, i);
                tokens.Add(offset + start, offset + i);
            }
            else if (lexicon.User is { SplitsWords: true } user)
            {
                AddUnlessSplit(user, run[start..i], ends, offset + start, tokens);
            }
            else
            {
                AddWords(ends[..(i - start)], offset + start, tokens);
            }
        }
    }

    // Each word is written as far as it is known, and kept when it ends: where words end cannot be foretold.
    private static void AddWords(ReadOnlySpan<byte> ends, int offset, TokenBuffer tokens)
    {
        var room = tokens.Reserve(ends.Length);
        var (count, start) = (0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            room[count] = new(offset + start, offset + i + 1);
            count += ends[i];
            start += ends[i] * (i + 1 - start);
        }

        tokens.Count += count;
    }

    private static void AddUnlessSplit(
        UserWords user,
        ReadOnlySpan<char> han,
        ReadOnlySpan<byte> ends,
        int offset,
        TokenBuffer tokens
    )
    {
        var start = 0;
        for (var i = 0; i < han.Length; i++)
        {
            if (ends[i] == 0)
            {
                continue;
            }

            if (user.MustSplit(han[start..(i + 1)]))
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
