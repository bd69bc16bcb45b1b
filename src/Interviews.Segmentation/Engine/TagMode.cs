namespace Interviews.Segmentation;

/// <summary>jieba's tagging of one block: words as in exact mode, by blocks and a model of its own.</summary>
internal static class TagMode
{
    private const string Number = "m";
    private const string Latin = "eng";
    private const string Other = "x";

    public static void CutBlock(
        Lexicon lexicon,
        ReadOnlySpan<char> text,
        TextSpan range,
        TokenBuffer tokens,
        UnknownWords unknownWords
    )
    {
        var block = text[range.Start..range.End];
        var scratch = tokens.Scratch;
        var lengths = scratch.Lengths(block.Length);
        RouteFinder.Find(lexicon, block, scratch.Codes, lengths, scratch);
        if (unknownWords == UnknownWords.Infer)
        {
            Infer(lexicon, block, range.Start, lengths, tokens);
        }
        else
        {
            Join(lexicon, block, range.Start, lengths, tokens);
        }
    }

    private static void Infer(
        Lexicon lexicon,
        ReadOnlySpan<char> block,
        int offset,
        ReadOnlySpan<ushort> lengths,
        TokenBuffer tokens
    )
    {
        var run = 0;
        for (var i = 0; i < block.Length; )
        {
            var length = lengths[i];
            if (length > 1)
            {
                EndRun(lexicon, block[run..i], offset + run, tokens);
                tokens.Add(offset + i, offset + i + length, lexicon.Tag(block.Slice(i, length)));
                run = i + length;
            }

            i += length;
        }

        EndRun(lexicon, block[run..], offset + run, tokens);
    }

    private static void EndRun(Lexicon lexicon, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        if (run.Length > 1 && !lexicon.IsWord(run))
        {
            CutUnknown(run, offset, tokens);
            return;
        }

        for (var i = 0; i < run.Length; i++)
        {
            tokens.Add(offset + i, offset + i + 1, lexicon.Tag(run.Slice(i, 1)));
        }
    }

    private static void Join(
        Lexicon lexicon,
        ReadOnlySpan<char> block,
        int offset,
        ReadOnlySpan<ushort> lengths,
        TokenBuffer tokens
    )
    {
        for (var i = 0; i < block.Length; )
        {
            var start = i;
            while (i < block.Length && lengths[i] == 1 && char.IsAsciiLetterOrDigit(block[i]))
            {
                i++;
            }

            if (i > start)
            {
                tokens.Add(offset + start, offset + i, Latin);
                continue;
            }

            i += lengths[i];
            tokens.Add(offset + start, offset + i, lexicon.Tag(block[start..i]));
        }
    }

    private static void CutUnknown(ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
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
                TagModel.Default.Cut(run[start..i], offset + start, tokens);
                continue;
            }

            i = EndOfForeign(run, i);
            tokens.Add(
                offset + start,
                offset + i,
                IsNumber(run[start]) ? Number
                    : char.IsAsciiLetterOrDigit(run[start]) ? Latin
                    : Other
            );
        }
    }

    // [\.0-9]+, or [a-zA-Z0-9]+ where no number starts, or a run of other signs.
    private static int EndOfForeign(ReadOnlySpan<char> run, int start)
    {
        var i = start + 1;
        if (IsNumber(run[start]))
        {
            while (i < run.Length && IsNumber(run[i]))
            {
                i++;
            }
        }
        else if (char.IsAsciiLetter(run[start]))
        {
            while (i < run.Length && char.IsAsciiLetterOrDigit(run[i]))
            {
                i++;
            }
        }
        else
        {
            while (i < run.Length && run[i] != '.' && !char.IsAsciiLetterOrDigit(run[i]) && !Characters.IsHan(run[i]))
            {
                i++;
            }
        }

        return i;
    }

    private static bool IsNumber(char c) => c == '.' || char.IsAsciiDigit(c);
}
