namespace Interviews.Segmentation;

/// <summary>jieba's exact mode on one block.</summary>
internal static class ExactMode
{
    // The codes of the block are in the scratch memory.
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
            Join(block, range.Start, lengths, tokens);
        }
    }

    // Runs of single characters are for the model, unless the run as a whole is a word.
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
                tokens.Add(offset + i, offset + i + length);
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
            UnknownRun.Cut(lexicon, run, offset, tokens);
            return;
        }

        for (var i = 0; i < run.Length; i++)
        {
            tokens.Add(offset + i, offset + i + 1);
        }
    }

    // ASCII letters and digits that stand alone beside each other are one token.
    private static void Join(ReadOnlySpan<char> block, int offset, ReadOnlySpan<ushort> lengths, TokenBuffer tokens)
    {
        for (var i = 0; i < block.Length; )
        {
            var start = i;
            if (IsLetter(block, lengths, i))
            {
                do
                {
                    i++;
                } while (i < block.Length && IsLetter(block, lengths, i));
            }
            else
            {
                i += lengths[i];
            }

            tokens.Add(offset + start, offset + i);
        }
    }

    private static bool IsLetter(ReadOnlySpan<char> block, ReadOnlySpan<ushort> lengths, int i) =>
        lengths[i] == 1 && char.IsAsciiLetterOrDigit(block[i]);
}
