namespace Interviews.Segmentation;

/// <summary>jieba's exact mode on one block.</summary>
internal static class ExactMode
{
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

    // Runs of single characters are for the model, unless the run as a whole is a word.
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
                block.Add(i, length);
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
            var run = block.Characters.Slice(start, length);
            UnknownRun.Cut(block.Lexicon, run, block.Offset + start, block.Tokens);
            return;
        }

        for (var i = start; i < start + length; i++)
        {
            block.Add(i, 1);
        }
    }

    // ASCII letters and digits that stand alone beside each other are one token.
    private static void Join(in Block block)
    {
        for (var i = 0; i < block.Lengths.Length; )
        {
            var start = i;
            while (i < block.Lengths.Length && block.IsLoneLetter(i))
            {
                i++;
            }

            i += i == start ? block.Lengths[i] : 0;
            block.Add(start, i - start);
        }
    }
}
