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

    // Runs of single characters are for the model, unless the run as a whole is a word. Each is first written down
    // character by character; whether one ends is the only question asked of every token.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Infer(in Stretch stretch, bool tagged)
    {
        var lengths = stretch.Lengths;
        var codes = stretch.Codes;
        var offset = stretch.Offset;

        // Tokens are no more than characters.
        var room = stretch.Tokens.Reserve(lengths.Length);
        var (count, singles) = (0, 0);
        for (var i = 0; i < lengths.Length; )
        {
            int length = lengths[i];
            var isSingle = (length == 1) & (codes[i] != 0);
            if (!isSingle & (singles > 1))
            {
                count += EndRun(stretch, i - singles, room.Slice(count - singles, singles), count - singles, tagged);
            }

            singles = (singles + 1) * Bit.Of(isSingle);
            room[count++] = new(offset + i, offset + i + length);
            i += length;
        }

        if (singles > 1)
        {
            count += EndRun(
                stretch,
                lengths.Length - singles,
                room.Slice(count - singles, singles),
                count - singles,
                tagged
            );
        }

        stretch.Tokens.Count += count;
    }

    // Where a run has been written down, from the token that is so many behind the buffer's last: how many tokens it has
    // more than was written, that is, none or less than none.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndRun(in Stretch stretch, int start, Span<TextSpan> room, int behind, bool tagged)
    {
        var length = room.Length;
        if (stretch.IsWord(start, length))
        {
            return 0;
        }

        var tokens = stretch.Tokens;
        var run = stretch.Characters.Slice(start, length);
        var count = tagged
            ? TagMode.CutUnknown(
                run,
                stretch.Offset + start,
                room,
                tokens.ReservedTags(behind, length),
                tokens.Scratch.Tagging
            )
            : UnknownRun.Cut(stretch.Lexicon, run, stretch.Offset + start, room, tokens.Scratch);
        return count - length;
    }

    // ASCII letters and digits that stand alone beside each other are one token.
    private static void Join(in Stretch stretch)
    {
        var lengths = stretch.Lengths;
        var offset = stretch.Offset;
        var room = stretch.Tokens.Reserve(lengths.Length);
        var (count, start, wasLone) = (0, 0, false);
        for (var i = 0; i < lengths.Length; )
        {
            var isLone = stretch.IsLoneLetter(i);
            var joins = isLone & wasLone ? 1 : 0;
            wasLone = isLone;
            start = i - ((i - start) * joins);
            count -= joins;
            i += lengths[i];
            room[count++] = new(offset + start, offset + i);
        }

        stretch.Tokens.Count += count;
    }
}
