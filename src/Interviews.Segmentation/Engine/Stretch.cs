namespace Interviews.Segmentation;

/// <summary>
/// A part of a text, divided already: whole blocks, in which words are looked for, and the characters between them.
/// </summary>
internal readonly ref struct Stretch
{
    private readonly Scratch scratch;

    public Stretch(Lexicon lexicon, ReadOnlySpan<char> text, TextSpan range, TokenBuffer tokens)
    {
        Lexicon = lexicon;
        Characters = text[range.Start..range.End];
        Offset = range.Start;
        Tokens = tokens;
        scratch = tokens.Scratch;
        Lengths = RouteFinder.Find(lexicon, Characters, scratch);
    }

    public Lexicon Lexicon { get; }

    public ReadOnlySpan<char> Characters { get; }

    /// <summary>Where it starts in the text.</summary>
    public int Offset { get; }

    public TokenBuffer Tokens { get; }

    /// <summary>The length of the best word from each position, or of the token outside any block.</summary>
    public ReadOnlySpan<ushort> Lengths { get; }

    /// <summary>Codes of the characters; 0 outside any block.</summary>
    public ReadOnlySpan<ushort> Codes => scratch.Codes.AsSpan(0, Lengths.Length);

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

        unit = scratch.Units(Math.Min(length, 3) - 1)[start];
        return length <= 3 || unit == 0;
    }
}
