using System.Globalization;
using System.Text;

namespace Interviews;

/// <summary>
/// Decodes Big5 with the Hong Kong Supplementary Character Set of 2004, which Cantonese interviews need (啲, 嘅, 喺).
/// .NET's code page 950 knows only Big5; Data/hkscs.txt lists what the supplement adds, as runs of consecutive codes.
/// </summary>
internal sealed class Big5Hkscs
{
    private const int FirstLead = 0x81;
    private const int Leads = 0xFF - FirstLead;
    private readonly string?[] characters = new string?[Leads * 256];

    private Big5Hkscs()
    {
        var big5 = CodePages.Strict(950);
        Span<byte> pair = stackalloc byte[2];
        for (var code = 0; code < characters.Length; code++)
        {
            (pair[0], pair[1]) = ((byte)(FirstLead + code / 256), (byte)(code % 256));
            characters[code] = IsTrail(pair[1]) ? TryDecode(big5, pair) : null;
        }

        using var stream = typeof(Big5Hkscs).Assembly.GetManifestResourceStream("hkscs.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            AddRun(line);
        }
    }

    /// <summary>The decoder with its tables, made when first needed.</summary>
    public static Lazy<Big5Hkscs> Shared { get; } = new(() => new Big5Hkscs());

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The text in Big5.</param>
    /// <param name="firstBad">Offset of the first byte that is none of it, or -1; it is read as U+FFFD.</param>
    public string Decode(ReadOnlySpan<byte> bytes, out int firstBad)
    {
        firstBad = -1;
        var text = new StringBuilder(bytes.Length);
        var at = 0;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            ascii = ascii < 0 ? bytes.Length - at : ascii;
            text.Append(Encoding.ASCII.GetString(bytes.Slice(at, ascii)));
            at += ascii;
            if (at == bytes.Length)
            {
                break;
            }

            if (
                at + 1 < bytes.Length
                && bytes[at] is >= FirstLead and < 0xFF
                && characters[Code(bytes[at], bytes[at + 1])] is { } character
            )
            {
                text.Append(character);
                at += 2;
                continue;
            }

            firstBad = firstBad < 0 ? at : firstBad;
            text.Append('\uFFFD');
            at++;
        }

        return text.ToString();
    }

    private static int Code(byte lead, byte trail) => (lead - FirstLead) * 256 + trail;

    private static bool IsTrail(int trail) => trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes) is [var single] && !char.IsBetween(single, '\uE000', '\uF8FF')
                ? single.ToString()
                : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // "8740 䏰䰲…" gives the code of the first character of a run; "8862+Ê̄" is one code for two characters.
    private void AddRun(string line)
    {
        var code = int.Parse(line.AsSpan(0, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var at = Code((byte)(code >> 8), (byte)code);
        if (line[4] == '+')
        {
            characters[at] = line[5..];
            return;
        }

        foreach (var rune in line.AsSpan(5).EnumerateRunes())
        {
            characters[at++] = rune.ToString();
            while (at < characters.Length && !IsTrail(at % 256))
            {
                at++;
            }
        }
    }
}
