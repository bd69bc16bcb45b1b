using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>jieba's exact mode, and the division into words that tagging begins with.</summary>
internal static class ExactMode
{
    public static void Cut(in Stretch stretch, UnknownWords unknownWords, bool tagged)
    {
        if (unknownWords == UnknownWords.Infer)
        {
            Infer(stretch, tagged);
        }
        else
        {
            Join(stretch);
        }
    }

    // Runs of single characters are for the model, unless the run as a whole is a word. Each is first added character
    // by character; whether one ends is the only question asked of every token.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Infer(in Stretch stretch, bool tagged)
    {
        var lengths = stretch.Lengths;
        var codes = stretch.Codes;
        var tokens = stretch.Tokens;
        var offset = stretch.Offset;
        var (room, count) = (tokens.Room, tokens.Count);
        var singles = 0;
        for (var i = 0; i < lengths.Length; )
        {
            int length = lengths[i];
            var isSingle = (length == 1) & (codes[i] != 0);
            if (!isSingle & (singles > 1))
            {
                tokens.Count = count;
                EndRun(stretch, i - singles, singles, tagged);
                (room, count) = (tokens.Room, tokens.Count);
            }

            singles = (singles + 1) * (isSingle ? 1 : 0);
            room = count < room.Length ? room : tokens.Grow();
            room[count++] = new(offset + i, offset + i + length);
            i += length;
        }

        tokens.Count = count;
        if (singles > 1)
        {
            EndRun(stretch, lengths.Length - singles, singles, tagged);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void EndRun(in Stretch stretch, int start, int length, bool tagged)
    {
        if (stretch.IsWord(start, length))
        {
            return;
        }

        var run = stretch.Characters.Slice(start, length);
        stretch.Tokens.Count -= length;
        if (tagged)
        {
            TagMode.CutUnknown(run, stretch.Offset + start, stretch.Tokens);
        }
        else
        {
            UnknownRun.Cut(stretch.Lexicon, run, stretch.Offset + start, stretch.Tokens);
        }
    }

    // ASCII letters and digits that stand alone beside each other are one token.
    private static void Join(in Stretch stretch)
    {
        var lengths = stretch.Lengths;
        var tokens = stretch.Tokens;
        var offset = stretch.Offset;
        var (room, count) = (tokens.Room, tokens.Count);
        var (start, wasLone) = (0, false);
        for (var i = 0; i < lengths.Length; )
        {
            var isLone = stretch.IsLoneLetter(i);
            var joins = isLone & wasLone ? 1 : 0;
            wasLone = isLone;
            start = i - ((i - start) * joins);
            count -= joins;
            i += lengths[i];
            room = count < room.Length ? room : tokens.Grow();
            room[count++] = new(offset + start, offset + i);
        }

        tokens.Count = count;
    }
}
