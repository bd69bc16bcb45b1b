namespace Interviews.Segmentation;

/// <summary>jieba's tagging of one block: words as in exact mode, by blocks and a model of its own.</summary>
internal static class TagMode
{
    private const string Number = "m";
    private const string Latin = "eng";

    public static void Cut(in Block block, UnknownWords unknownWords)
    {
        if (unknownWords == UnknownWords.Infer)
        {
            Infer(block);
        }
        else
        {
            Join(block);
        }
    }

    private static void Infer(in Block block)
    {
        var lengths = block.Lengths;
        var run = 0;
        for (var i = 0; i < lengths.Length; )
        {
            int length = lengths[i];
            if (length > 1)
            {
                EndRun(block, run, i - run);
                block.AddTagged(i, length);
                run = i + length;
            }

            i += length;
        }

        EndRun(block, run, lengths.Length - run);
    }

    private static void EndRun(in Block block, int start, int length)
    {
        if (length > 1 && !block.IsWord(start, length))
        {
            CutUnknown(block.Characters.Slice(start, length), block.Offset + start, block.Tokens);
            return;
        }

        for (var i = start; i < start + length; i++)
        {
            block.AddTagged(i, 1);
        }
    }

    private static void Join(in Block block)
    {
        for (var i = 0; i < block.Lengths.Length; )
        {
            var start = i;
            while (i < block.Lengths.Length && block.IsLoneLetter(i))
            {
                i++;
            }

            if (i > start)
            {
                block.AddTagged(start, i - start, Latin);
                continue;
            }

            i += block.Lengths[i];
            block.AddTagged(start, i - start);
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
                    : Lexicon.NoTag
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
