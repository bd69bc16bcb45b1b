using System.Buffers;
using System.Text;

namespace Interviews;

/// <summary>A way to read bytes as text, and how much the result looks like a Chinese text.</summary>
/// <param name="Name">The encoding's name, for messages.</param>
/// <param name="Text">The text; U+FFFD stands for what is none.</param>
/// <param name="FirstBad">Offset of the first byte that is no text, or -1.</param>
internal sealed record EncodingGuess(string Name, string Text, int FirstBad)
{
    // A sample decides; the most frequent characters and marks of both scripts make up a third of any Chinese text.
    private const int Sample = 1 << 16;
    private static readonly SearchValues<char> Common = SearchValues.Create(
        "，。：？！、；“”「」（）《》　的一是不了在有我人他这这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實问問答记記者"
            + "嘅咗唔係喺啲佢哋嘢冇"
    );

    /// <summary>Mean of the characters' values: near 1 for plain text, below 0 for what is none.</summary>
    public double Score { get; } = Measure(Text.AsSpan(0, Math.Min(Text.Length, Sample)));

    public static EncodingGuess Unicode(string name, Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new EncodingGuess(name, strict.GetString(bytes), -1);
        }
        catch (DecoderFallbackException e)
        {
            var lenient = (Encoding)strict.Clone();
            lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            return new EncodingGuess(name, lenient.GetString(bytes), Math.Clamp(e.Index, 0, bytes.Length - 1));
        }
    }

    private static double Measure(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        foreach (var character in text)
        {
            sum +=
                character is '\n' or '\r' or '\t' || char.IsBetween(character, ' ', '~') || Common.Contains(character)
                    ? 1
                : character is '\uFFFD' || char.IsControl(character) || char.IsBetween(character, '\uE000', '\uF8FF')
                    ? -5
                : Characters.IsHan(character) || char.IsSurrogate(character) ? 0.2
                : -0.2;
        }

        return text.Length == 0 ? 0 : sum / text.Length;
    }
}
