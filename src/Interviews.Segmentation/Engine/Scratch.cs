namespace Interviews.Segmentation;

/// <summary>The working memory of cutting one block, grown as needed and kept.</summary>
internal sealed class Scratch
{
    private ushort[] codes = new ushort[256];
    private ushort[] lengths = new ushort[256];
    private double[] scores = new double[256];
    private byte[] back = new byte[256];
    private TokenBuffer? inner;
    private TagScratch? tagging;

    /// <summary>For the second list that search mode and keyword extraction need.</summary>
    public TokenBuffer Inner => inner ??= new();

    public TagScratch Tagging => tagging ??= new();

    /// <summary>Where the words end that start at one position.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The next word that reaches across blocks, where such words are looked for.</summary>
    public TextSpan NextSpaced { get; set; }

    /// <summary>Codes of a block's characters, and one place more for the sentinel.</summary>
    public ushort[] Codes => codes;

    public ushort[] GrowCodes()
    {
        Array.Resize(ref codes, Grown(codes.Length + 1L));
        return codes;
    }

    /// <summary>Of each character in a slab, the unit of the word that it alone starts.</summary>
    public ulong[] Heads { get; } = new ulong[RouteFinder.Slab];

    /// <summary>Of each character in a slab, the unit that the next character leads to.</summary>
    public ulong[] Seconds { get; } = new ulong[RouteFinder.Slab];

    /// <summary>For each position of a block, how long the best word is that starts there.</summary>
    public Span<ushort> Lengths(int count)
    {
        if (lengths.Length < count)
        {
            lengths = new ushort[Grown(count)];
        }

        return lengths.AsSpan(0, count);
    }

    public Span<double> Scores(int count)
    {
        if (scores.Length < count)
        {
            scores = new double[Grown(count)];
        }

        return scores.AsSpan(0, count);
    }

    /// <summary>For each character of a run, from which states its states were reached.</summary>
    public Span<byte> Back(int count)
    {
        if (back.Length < count)
        {
            back = new byte[Grown(count)];
        }

        return back.AsSpan(0, count);
    }

    private static int Grown(long count) => (int)Math.Min(count + (count / 2), Array.MaxLength);
}
