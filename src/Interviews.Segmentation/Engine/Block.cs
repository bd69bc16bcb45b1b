namespace Interviews.Segmentation;

/// <summary>A part of a text in which words are looked for, divided already, and where its tokens go.</summary>
internal readonly ref struct Block
{
    private readonly Scratch scratch;

    public Block(Lexicon lexicon, ReadOnlySpan<char> text, TextSpan range, TokenBuffer tokens)
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

    /// <summary>The length of the best word from each position.</summary>
    public ReadOnlySpan<ushort> Lengths { get; }

    /// <summary>Whether an ASCII letter or digit is left alone here.</summary>
    public bool IsLoneLetter(int i) => Lengths[i] == 1 && char.IsAsciiLetterOrDigit(Characters[i]);

    public bool IsWord(int start, int length) =>
        length > 1 && IsKnown(start, length)
            ? TryFind(start, length, out var unit) && Lexicon.Main.Frequency(unit) > 0
            : Lexicon.IsWord(Characters.Slice(start, length));

    public void Add(int start, int length) => Tokens.Add(Offset + start, Offset + start + length);

    public void AddTagged(int start, int length) => AddTagged(start, length, Tag(start, length));

    public void AddTagged(int start, int length, string tag) =>
        Tokens.Add(Offset + start, Offset + start + length, tag);

    private string Tag(int start, int length) =>
        IsKnown(start, length)
            ? (TryFind(start, length, out var unit) ? Lexicon.Main.Tag(unit) : null) ?? Lexicon.NoTag
            : Lexicon.Tag(Characters.Slice(start, length));

    // The division has walked here already: the first two steps, of the slab it did last, are still there to be read.
    private bool IsKnown(int start, int length) =>
        length <= 3 && Characters.Length <= RouteFinder.Slab && Lexicon.User?.StartsWith(Characters[start]) is not true;

    private bool TryFind(int start, int length, out ulong unit)
    {
        unit = length == 1 ? scratch.Heads[start] : scratch.Seconds[start];
        if (length == 1 || Unit.Label(unit) != scratch.Codes[start + 1])
        {
            return length == 1;
        }

        if (length == 3)
        {
            unit = Lexicon.Main.Units[Unit.Base(unit) + scratch.Codes[start + 2]];
            return Unit.Label(unit) == scratch.Codes[start + 2];
        }

        return true;
    }
}
