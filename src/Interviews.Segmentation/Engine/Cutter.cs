using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>Goes through a text once: blocks in which words are looked for, and the characters between them.</summary>
internal readonly ref struct Cutter
{
    private readonly Lexicon lexicon;
    private readonly ReadOnlySpan<char> text;
    private readonly TokenBuffer tokens;
    private readonly CutMode mode;
    private readonly UnknownWords unknownWords;
    private readonly BlockAlphabet alphabet;

    public Cutter(Lexicon lexicon, ReadOnlySpan<char> text, TokenBuffer tokens, CutMode mode, UnknownWords unknownWords)
    {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.mode = mode;
        this.unknownWords = unknownWords;
        alphabet = new(lexicon.Main.Trie.Codes, mode);
    }

    /// <summary>Cuts from a position on, until the text is at its end or the buffer holds enough.</summary>
    /// <returns>Where to go on; a block is always completed.</returns>
    public int Cut(int position, int enough)
    {
        if (position == 0)
        {
            tokens.Scratch.NextSpaced = default;
        }

        position = lexicon.Spaced is { } user
            ? CutAround(user, position, enough)
            : CutPiece(new(position, text.Length), enough);
        lexicon.Main.KeepAlive();
        return position;
    }

    // Words that reach across blocks come first; the pieces between them are cut each for itself.
    private int CutAround(UserWords user, int position, int enough)
    {
        var scratch = tokens.Scratch;
        if (scratch.NextSpaced.Start <= position)
        {
            // Not looked for yet: at the beginning, or because the segmenter had no such words until now.
            scratch.NextSpaced = SpacedWordFinder.Next(user, text, position, alphabet);
        }

        while (position < text.Length && tokens.Count < enough)
        {
            var word = scratch.NextSpaced;
            position = CutPiece(new(position, word.Start), enough);
            if (position == word.Start && word.Length > 0)
            {
                Add(word, lexicon.Tag(text[word.Start..word.End]));
                position = word.End;
                scratch.NextSpaced = SpacedWordFinder.Next(user, text, position, alphabet);
            }
        }

        return position;
    }

    private int CutPiece(TextSpan piece, int enough)
    {
        var position = piece.Start;
        while (position < piece.End && tokens.Count < enough)
        {
            position =
                mode == CutMode.Full ? CutAll(position, piece.End)
                : mode == CutMode.Search ? CutStretch(position, piece.End, tokens.Scratch.Inner)
                : CutStretch(position, piece.End, tokens);
        }

        return position;
    }

    private int CutStretch(int start, int end, TokenBuffer target)
    {
        end = Encode(start, end, target.Scratch);
        if (mode == CutMode.Search)
        {
            target.Clear();
        }

        var stretch = new Stretch(lexicon, text, new(start, end), target);
        if (mode == CutMode.Tag)
        {
            TagMode.Cut(stretch, unknownWords);
        }
        else
        {
            ExactMode.Cut(stretch, unknownWords, tagged: false);
        }

        if (mode == CutMode.Search)
        {
            SearchMode.Expand(stretch, tokens);
        }

        return end;
    }

    // Leaves the codes of whole blocks, and of what stands between them, in the scratch memory: a slab if there are so
    // many, or to the end of a longer block.
    private int Encode(int start, int end, Scratch scratch)
    {
        var codes = scratch.Codes;
        var count = Math.Min(end - start, RouteFinder.Slab);
        Encode(text.Slice(start, count), codes, alphabet);
        if (start + count < end)
        {
            var whole = codes.AsSpan(0, count).LastIndexOf((ushort)0) + 1;
            count = whole > 0 ? EndOfToken(start, whole, end, codes) : EncodeRest(start, count, end, scratch);
            codes = scratch.Codes;
        }

        codes.AsSpan(count, Scratch.Padding).Clear();
        return start + count;
    }

    // Where the token ends whose first character, outside any block, would be the last.
    private int EndOfToken(int start, int count, int end, ushort[] codes)
    {
        codes[count] = 0;
        return count - 1 + Characters.LengthOutside(text[start..end], count - 1);
    }

    // The rest of a block that is longer than a slab: how many codes it has in all.
    private int EncodeRest(int start, int count, int end, Scratch scratch)
    {
        var codes = scratch.Codes;
        for (; start + count < end && alphabet.Code(text[start + count]) is not 0 and var code; count++)
        {
            codes = count + Scratch.Padding < codes.Length ? codes : scratch.GrowCodes();
            codes[count] = code;
        }

        return count;
    }

    // Not inlined: the runtime optimises what is called often, and its caller runs once per text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Encode(ReadOnlySpan<char> characters, Span<ushort> codes, BlockAlphabet alphabet)
    {
        codes = codes[..characters.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = alphabet.Code(characters[i]);
        }
    }

    // A block, or what stands before one.
    private int CutAll(int start, int end)
    {
        var isBlock = alphabet.Code(text[start]) != 0;
        var i = start + 1;
        while (i < end && alphabet.Code(text[i]) != 0 == isBlock)
        {
            i++;
        }

        if (isBlock)
        {
            FullMode.Cut(lexicon, text, new(start, i), tokens);
        }
        else
        {
            FullMode.CutOutside(text, new(start, i), tokens);
        }

        return i;
    }

    private void Add(TextSpan word, string tag)
    {
        if (mode == CutMode.Tag)
        {
            tokens.Add(word.Start, word.End, tag);
        }
        else
        {
            tokens.Add(word.Start, word.End);
        }
    }
}
