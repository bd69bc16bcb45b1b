namespace Interviews.Segmentation;

/// <summary>jieba's tagging of one block: words as in exact mode, by blocks and a model of its own.</summary>
internal static class TagMode
{
    private const string Number = "m";
    private const string Latin = "eng";

    public static void Cut(in Stretch stretch, UnknownWords unknownWords)
    {
        var tokens = stretch.Tokens;
        var tags = tokens.ReserveTags(stretch.Lengths.Length);
        var first = tokens.Count;
        ExactMode.Cut(stretch, unknownWords, tagged: true);
        var spans = tokens.Spans[first..];
        for (var i = 0; i < spans.Length; i++)
        {
            // What the model cut has its tag.
            tags[i] ??= Tag(stretch, spans[i], unknownWords);
        }
    }

    /// <summary>
    /// Writes the tokens of a run of characters that the dictionary knows no words for, and their tags, into rooms for as
    /// many as it has characters.
    /// </summary>
    /// <returns>How many there are.</returns>
    public static int CutUnknown(
        ReadOnlySpan<char> run,
        int offset,
        Span<TextSpan> room,
        Span<string?> tags,
        TagScratch scratch
    )
    {
        var count = 0;
        for (var i = 0; i < run.Length; )
        {
            var start = i;
            while (i < run.Length && Characters.IsHan(run[i]))
            {
                i++;
            }

            if (i > start)
            {
                count += TagModel.Default.Cut(run[start..i], offset + start, room[count..], tags[count..], scratch);
                continue;
            }

            i = EndOfForeign(run, i);
            tags[count] =
                IsNumber(run[start]) ? Number
                : char.IsAsciiLetterOrDigit(run[start]) ? Latin
                : Lexicon.NoTag;
            room[count++] = new(offset + start, offset + i);
        }

        return count;
    }

    private static string Tag(in Stretch stretch, TextSpan word, UnknownWords unknownWords)
    {
        var start = word.Start - stretch.Offset;
        return stretch.Codes[start] == 0 ? Lexicon.NoTag
            : unknownWords == UnknownWords.Characters && stretch.IsLoneLetter(start) ? Latin
            : stretch.Tag(start, word.Length);
    }

    // [\.0-9]+, or [a-zA-Z0-9]+ where no number starts, or a run of other signs.
    private static int EndOfForeign(ReadOnlySpan<char> run, int start)
    {
        var i = start + 1;
        if (IsNumber(run[start]))
        {
            while (i < run.Length && IsNumber(run[i]))
            {
                i++;
            }
        }
        else if (char.IsAsciiLetter(run[start]))
        {
            while (i < run.Length && char.IsAsciiLetterOrDigit(run[i]))
            {
                i++;
            }
        }
        else
        {
            while (i < run.Length && run[i] != '.' && !char.IsAsciiLetterOrDigit(run[i]) && !Characters.IsHan(run[i]))
            {
                i++;
            }
        }

        return i;
    }

    private static bool IsNumber(char c) => c == '.' || char.IsAsciiDigit(c);
}
