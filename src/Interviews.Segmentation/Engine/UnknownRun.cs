namespace Interviews.Segmentation;

/// <summary>Cuts a run of characters that the dictionary knows no words for.</summary>
internal static class UnknownRun
{
    /// <summary>Writes the tokens of a run into a room for as many as it has characters.</summary>
    /// <returns>How many there are.</returns>
    public static int Cut(Lexicon lexicon, ReadOnlySpan<char> run, int offset, Span<TextSpan> room, Scratch scratch)
    {
        var ends = scratch.Back(run.Length);
        var count = 0;
        for (var i = 0; i < run.Length; )
        {
            var start = i;
            i += WordModel.Default.FindEnds(run[i..], ends);
            if (i == start)
            {
                i = EndOfForeign(run, i);
                room[count++] = new(offset + start, offset + i);
                continue;
            }

            var han = ends[..(i - start)];
            if (lexicon.User is { SplitsWords: true } user)
            {
                Split(user, run[start..i], han);
            }

            count += Write(han, offset + start, room[count..]);
        }

        return count;
    }

    // Each word is written as far as it is known, and kept when it ends: where words end cannot be foretold.
    private static int Write(ReadOnlySpan<byte> ends, int offset, Span<TextSpan> room)
    {
        var (count, start) = (0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            room[count] = new(offset + start, offset + i + 1);
            count += ends[i];
            start += ends[i] * (i + 1 - start);
        }

        return count;
    }

    // Words that the model must not make fall apart.
    private static void Split(UserWords user, ReadOnlySpan<char> han, Span<byte> ends)
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
                ends[start..(i + 1)].Fill(1);
            }

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
