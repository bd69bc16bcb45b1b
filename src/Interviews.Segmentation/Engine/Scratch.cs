namespace Interviews.Segmentation;

/// <summary>The working memory of cutting one stretch of text, grown as needed and kept.</summary>
internal sealed class Scratch
{
    /// <summary>Codes are read up to so many places behind the last one.</summary>
    public const int Padding = 2;

    private ushort[] codes = new ushort[RouteFinder.Slab + 1 + Padding];
    private ushort[] lengths = new ushort[RouteFinder.Slab];
    private double[] scores = [];
    private byte[] back = new byte[256];
    private TokenBuffer? inner;
    private TagScratch? tagging;

    /// <summary>For the second list that search mode needs.</summary>
    public TokenBuffer Inner => inner ??= new();

    public TagScratch Tagging => tagging ??= new();

    /// <summary>Where the words end that start at one position.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The next word that reaches across blocks, where such words are looked for.</summary>
    public TextSpan NextSpaced { get; set; }

    /// <summary>Codes of a stretch's characters, a slab at least, and behind them <see cref="Padding"/> places for 0.</summary>
    public ushort[] Codes => codes;

    public ushort[] GrowCodes()
    {
        Array.Resize(ref codes, Grown(codes.Length + 1L));
        return codes;
    }

    /// <summary>Of each character in a slab, where the walk from it begins.</summary>
    public Walk[] Walks { get; } = new Walk[RouteFinder.Slab];

    /// <summary>For each position of a stretch, how long the best word is that starts there.</summary>
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
