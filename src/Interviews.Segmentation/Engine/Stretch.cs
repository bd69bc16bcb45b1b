namespace Interviews.Segmentation;

/// <summary>
/// A part of a text, divided already: whole blocks, in which words are looked for, and the characters between them.
/// </summary>
internal readonly ref struct Stretch
{
    public readonly Lexicon Lexicon;

    public readonly ReadOnlySpan<char> Characters;

    /// <summary>Where it starts in the text.</summary>
    public readonly int Offset;

    public readonly TokenBuffer Tokens;

    /// <summary>The length of the best word from each position, or of the token outside any block.</summary>
    public readonly ReadOnlySpan<ushort> Lengths;

    /// <summary>Codes of the characters; 0 outside any block.</summary>
    public readonly ReadOnlySpan<ushort> Codes;

    private readonly Walk[] walks;

    public Stretch(Lexicon lexicon, ReadOnlySpan<char> text, TextSpan range, TokenBuffer tokens)
    {
        Lexicon = lexicon;
        Characters = text[range.Start..range.End];
        Offset = range.Start;
        Tokens = tokens;
        Lengths = RouteFinder.Find(lexicon, Characters, tokens.Scratch);
        Codes = tokens.Scratch.Codes.AsSpan(0, Characters.Length);
        walks = tokens.Scratch.Walks;
    }

    // The division has walked here already; what it found in the slab it did last is still there to be read.
    private bool IsWalked => Characters.Length <= RouteFinder.Slab;

    /// <summary>Whether an ASCII letter or digit is left alone here.</summary>
    public bool IsLoneLetter(int i) => (Lengths[i] == 1) & char.IsAsciiLetterOrDigit(Characters[i]);

    public bool IsWord(int start, int length) =>
        TryFind(start, length, out var unit) ? WordList.IsWord(unit) : Lexicon.IsWord(Characters.Slice(start, length));

    public string Tag(int start, int length) =>
        TryFind(start, length, out var unit)
            ? Lexicon.Main.Tag(unit) ?? Lexicon.NoTag
            : Lexicon.Tag(Characters.Slice(start, length));

    // False where it takes another walk to know.
    private bool TryFind(int start, int length, out ulong unit)
    {
        unit = 0;
        if (!IsWalked || Lexicon.User?.StartsWith(Characters[start]) is true)
        {
            return false;
        }

        unit = walks[start].After(length);
        return length <= 3 || unit == 0;
    }
}
