namespace Interviews.Segmentation;

/// <summary>jieba's full mode: every word that the dictionary finds, overlapping.</summary>
internal static class FullMode
{
    public static void Cut(Lexicon lexicon, ReadOnlySpan<char> text, TextSpan range, TokenBuffer tokens)
    {
        var block = text[range.Start..range.End];
        var ascii = new AsciiRun(tokens, block, range.Start);
        var covered = 0;
        for (var i = 0; i < block.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(block[i]))
            {
                ascii.Flush();
            }

            var ends = tokens.Scratch.Ends;
            ends.Clear();
            FindEnds(lexicon, block, i, ends);
            if (ends.Count == 1 && i >= covered)
            {
                covered = ends[0];
                if (char.IsAsciiLetterOrDigit(block[i]))
                {
                    ascii.Add(i, covered);
                }
                else
                {
                    tokens.Add(range.Start + i, range.Start + covered);
                }

                continue;
            }

            foreach (var end in ends)
            {
                if (end > i + 1)
                {
                    tokens.Add(range.Start + i, range.Start + end);
                    covered = end;
                }
            }
        }

        ascii.Flush();
    }

    /// <summary>
    /// Text between blocks is split at white space only; the pieces before, between and behind are tokens even where
    /// they are empty.
    /// </summary>
    public static void CutOutside(ReadOnlySpan<char> text, TextSpan range, TokenBuffer tokens)
    {
        var piece = range.Start;
        for (var i = range.Start; i < range.End; )
        {
            if (!Characters.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            var length = i + 1 < range.End && (text[i], text[i + 1]) is ('\r', '\n') ? 2 : 1;
            tokens.Add(piece, i);
            tokens.Add(i, i + length);
            i += length;
            piece = i;
        }

        tokens.Add(piece, range.End);
    }

    // Where words end that start at a position; the position behind the character, if there is none.
    private static void FindEnds(Lexicon lexicon, ReadOnlySpan<char> block, int start, List<int> ends)
    {
        var codes = lexicon.Main.Trie.Codes;
        var units = lexicon.Main.Trie.Units;
        var user = lexicon.User is { } words && words.StartsWith(block[start]) ? words : null;
        var (unit, node) = (0UL, 0);
        var (inMain, inUser) = (true, user is not null);
        for (var i = start; i < block.Length && (inMain || inUser); i++)
        {
            var code = codes[block[i]];
            unit = inMain ? units[Unit.Base(unit) + code] : Unit.Empty;
            inMain = inMain && (i == start ? unit != Unit.Empty : Unit.Label(unit) == code);
            inUser = inUser && user!.TryStep(node, block[i], out node);
            if (inUser && user![node].Frequency is { } frequency ? frequency > 0 : inMain && WordList.IsWord(unit))
            {
                ends.Add(i + 1);
            }
        }

        if (ends.Count == 0)
        {
            ends.Add(start + 1);
        }
    }

    /// <summary>ASCII letters and digits that jieba collects into one token.</summary>
    /// <remarks>It appends words without looking whether they touch, which user words can bring about.</remarks>
    private ref struct AsciiRun(TokenBuffer tokens, ReadOnlySpan<char> block, int offset)
    {
        private readonly ReadOnlySpan<char> block = block;
        private string? joined;
        private int start;
        private int end;
        private bool open;

        public void Add(int from, int to)
        {
            if (open && from != end)
            {
                joined = string.Concat(joined ?? block[start..end], block[from..to]);
            }
            else if (joined is not null)
            {
                joined = string.Concat(joined, block[from..to]);
            }

            start = open ? start : from;
            (end, open) = (to, true);
        }

        public void Flush()
        {
            if (open && joined is not null)
            {
                tokens.AddJoined(offset + start, offset + end, joined);
            }
            else if (open)
            {
                tokens.Add(offset + start, offset + end);
            }

            (joined, open) = (null, false);
        }
    }
}
