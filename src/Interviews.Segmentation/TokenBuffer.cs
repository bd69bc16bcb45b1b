using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>
/// Takes the tokens of a text as spans, and keeps the memory that cutting needs: used again and again, it allocates
/// nothing once it has grown to the size of the work.
/// </summary>
/// <remarks>For one thread at a time. It knows the text no more than the segmenter that filled it.</remarks>
public sealed class TokenBuffer
{
    private TextSpan[] spans = new TextSpan[64];
    private string?[] tags = [];
    private bool tagged;
    private Dictionary<int, string>? joined;

    /// <summary>How many tokens it holds.</summary>
    public int Count { get; internal set; }

    /// <summary>Where each token stands, in the order in which jieba returns them.</summary>
    public ReadOnlySpan<TextSpan> Spans => spans.AsSpan(0, Count);

    /// <summary>The tag of each token; empty but after tagging.</summary>
    public ReadOnlySpan<string?> Tags => tagged ? tags.AsSpan(0, Count) : [];

    internal Scratch Scratch { get; } = new();

    /// <summary>The text of a token.</summary>
    /// <param name="index">Which token, counted from 0.</param>
    /// <param name="text">The text that was cut.</param>
    /// <remarks>
    /// The part of the text that its span covers, but for one oddity of jieba's full mode: among words of ASCII
    /// characters that overlap it joins pieces that are not neighbours.
    /// </remarks>
    public string TextOf(int index, ReadOnlySpan<char> text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        if (joined is not null && joined.TryGetValue(index, out var pieces))
        {
            return pieces;
        }

        var span = spans[index];
        return text[span.Start..span.End].ToString();
    }

    internal void Clear()
    {
        Count = 0;
        tagged = false;
        joined?.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int start, int end)
    {
        var (count, room) = (Count, spans);
        if ((uint)count >= (uint)room.Length)
        {
            room = Grow();
        }

        room[count] = new(start, end);
        Count = count + 1;
    }

    internal void Add(int start, int end, string tag)
    {
        if (Count >= tags.Length)
        {
            Array.Resize(ref tags, Math.Max(Grown(Count), spans.Length));
        }

        tagged = true;
        tags[Count] = tag;
        Add(start, end);
    }

    /// <summary>Room for the tags of so many tokens more, none of which has one.</summary>
    internal Span<string?> ReserveTags(int count)
    {
        if (tags.Length - Count < count)
        {
            Array.Resize(ref tags, Grown(Count + count));
        }

        tagged = true;
        var room = ReservedTags(0, count);
        room.Clear();
        return room;
    }

    /// <summary>Of this room, so many places behind so many.</summary>
    internal Span<string?> ReservedTags(int behind, int count) => tags.AsSpan(Count + behind, count);

    internal void AddJoined(int start, int end, string pieces)
    {
        (joined ??= []).Add(Count, pieces);
        Add(start, end);
    }

    /// <summary>Room for so many tokens more.</summary>
    internal Span<TextSpan> Reserve(int count)
    {
        if (spans.Length - Count < count)
        {
            Array.Resize(ref spans, Math.Max(Grown(spans.Length), checked(Count + count)));
        }

        return spans.AsSpan(Count, count);
    }

    private TextSpan[] Grow()
    {
        Array.Resize(ref spans, Grown(spans.Length));
        return spans;
    }

    private static int Grown(int count) => (int)Math.Min(Math.Max(64, 2L * count), Array.MaxLength);
}
