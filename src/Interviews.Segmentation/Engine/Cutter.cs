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
        alphabet = new(lexicon.Main.Codes, mode);
    }

    /// <summary>Cuts from a position on, until the text is at its end or the buffer holds enough.</summary>
    /// <returns>Where to go on; a block is always completed.</returns>
    public int Cut(int position, int enough)
    {
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
        if (position == 0)
        {
            scratch.NextSpaced = SpacedWordFinder.Next(user, text, 0, alphabet);
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
        var target = mode == CutMode.Search ? tokens.Scratch.Inner : tokens;
        var position = piece.Start;
        while (position < piece.End && tokens.Count < enough)
        {
            var start = position;
            position = ReadBlock(start, piece.End, target.Scratch);
            if (position == start)
            {
                position = CutOutside(start, piece.End);
            }
            else
            {
                CutBlock(new(start, position), target);
            }
        }

        return position;
    }

    private void CutBlock(TextSpan block, TokenBuffer target)
    {
        switch (mode)
        {
            case CutMode.Full:
                FullMode.Cut(lexicon, text, block, tokens);
                break;
            case CutMode.Tag:
                TagMode.Cut(new(lexicon, text, block, tokens), unknownWords);
                break;
            case CutMode.Search:
                target.Clear();
                var divided = new Block(lexicon, text, block, target);
                ExactMode.Cut(divided, unknownWords);
                SearchMode.Expand(divided, tokens);
                break;
            default:
                ExactMode.Cut(new(lexicon, text, block, tokens), unknownWords);
                break;
        }
    }

    // Leaves the codes of the block in the scratch memory, a 0 behind them. Not inlined: the runtime optimises what is
    // called often, and its caller runs once per text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadBlock(int start, int end, Scratch scratch)
    {
        var codes = scratch.Codes;
        var alphabet = this.alphabet;
        var rest = text[start..end];
        var count = 0;
        for (; count < rest.Length && alphabet.Code(rest[count]) is not 0 and var code; count++)
        {
            if (count + 1 >= codes.Length)
            {
                codes = scratch.GrowCodes();
            }

            codes[count] = code;
        }

        codes[count] = 0;
        return start + count;
    }

    private int CutOutside(int start, int end)
    {
        var i = start;
        if (mode == CutMode.Full)
        {
            while (i < end && alphabet.Code(text[i]) == 0)
            {
                i++;
            }

            FullMode.CutOutside(text, new(start, i), tokens);
            return i;
        }

        i += Characters.LengthOutside(text[..end], start);
        Add(new(start, i), Lexicon.NoTag);
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
