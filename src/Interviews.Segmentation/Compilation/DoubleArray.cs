using System.Numerics;

namespace Interviews.Segmentation;

/// <summary>Builds the units of a double-array trie (see <see cref="Unit"/>).</summary>
/// <remarks>
/// Nodes with most children are placed first, each at the next base where all its children find free units; nodes with
/// one child, three quarters of all, then fill the gaps. The search looks at 64 bases at a time: the free units shifted
/// by each child's code, and-ed.
/// </remarks>
internal sealed class DoubleArray
{
    private readonly List<Node> nodes = [];
    private readonly int firstUnit;
    private ulong[] free = [];
    private ulong[] freeBases = [];
    private int lowestFree;
    private int end;
    private (int Count, int Word) last;

    private DoubleArray(int codes)
    {
        // Units below this are the root's children.
        firstUnit = (codes + 63) & ~63;
        lowestFree = firstUnit;
        Reserve(firstUnit);
        free.AsSpan(0, firstUnit >> 6).Clear();
        freeBases[0] = ~1UL;
    }

    /// <summary>The units for words given as codes.</summary>
    /// <param name="words">In ordinal order of their codes, each once.</param>
    /// <param name="codes">One more than the largest code.</param>
    public static ulong[] Build(IReadOnlyList<Word> words, int codes)
    {
        var array = new DoubleArray(codes);
        array.Collect(words);
        return array.Place(codes);
    }

    // Breadth first, so that the children of a node follow each other.
    private void Collect(IReadOnlyList<Word> words)
    {
        var ranges = new Queue<(int Node, int From, int To, int Depth)>();
        nodes.Add(default);
        ranges.Enqueue((0, 0, words.Count, 0));
        while (ranges.TryDequeue(out var range))
        {
            var (node, from, to, depth) = range;
            var children = nodes.Count;
            while (from < to)
            {
                var label = words[from].Codes[depth];
                var next = from + 1;
                while (next < to && words[next].Codes[depth] == label)
                {
                    next++;
                }

                var word = words[from];
                var ends = word.Codes.Length == depth + 1;
                from += ends ? 1 : 0;
                nodes.Add(ends ? new Node(label, word.Value, word.Tag) : new Node(label, 0, 0));
                if (from < next)
                {
                    ranges.Enqueue((nodes.Count - 1, from, next, depth + 1));
                }

                from = next;
            }

            nodes[node] = nodes[node] with { Children = children, Count = nodes.Count - children };
        }
    }

    private ulong[] Place(int codes)
    {
        var order = Enumerable.Range(1, nodes.Count - 1).Where(n => nodes[n].Count > 0);
        foreach (var index in order.OrderByDescending(n => nodes[n].Count))
        {
            var node = nodes[index];
            nodes[index] = node with { Base = FindBase(node) };
            Occupy(nodes[index]);
        }

        // A step from any base by any code stays inside.
        var units = new ulong[nodes.Max(n => n.Base) + codes];
        Array.Fill(units, Unit.Empty);
        units[0] = Unit.Outside;
        foreach (var parent in nodes)
        {
            for (var i = parent.Children; i < parent.Children + parent.Count; i++)
            {
                var child = nodes[i];
                var label = parent.Base == 0 ? Unit.NoLabel : child.Label;
                units[parent.Base + child.Label] = Unit.Pack(child.Base, child.Value, child.Tag, label);
            }
        }

        return units;
    }

    private int FindBase(Node node)
    {
        // What failed for a node with as many children will mostly fail again.
        var largest = nodes[node.Children + node.Count - 1].Label;
        var first = node.Count > 1 && node.Count == last.Count ? last.Word : Math.Max(lowestFree - largest, 0) >> 6;
        for (var word = first; ; word++)
        {
            Reserve((word << 6) + 128 + largest);
            var bases = freeBases[word];
            for (var i = node.Children; bases != 0 && i < node.Children + node.Count; i++)
            {
                bases &= FreeUnits((word << 6) + nodes[i].Label);
            }

            if (bases != 0)
            {
                last = (node.Count, word);
                var found = (word << 6) + BitOperations.TrailingZeroCount(bases);
                return found <= Unit.MaximumBase
                    ? found
                    : throw new InvalidOperationException("The dictionary is too large for its compiled form.");
            }
        }
    }

    private ulong FreeUnits(int from)
    {
        var (word, bit) = (from >> 6, from & 63);
        return bit == 0 ? free[word] : (free[word] >> bit) | (free[word + 1] << (64 - bit));
    }

    private void Occupy(Node node)
    {
        freeBases[node.Base >> 6] &= ~(1UL << (node.Base & 63));
        for (var i = node.Children; i < node.Children + node.Count; i++)
        {
            var unit = node.Base + nodes[i].Label;
            free[unit >> 6] &= ~(1UL << (unit & 63));
        }

        while (free[lowestFree >> 6] == 0)
        {
            lowestFree = (lowestFree | 63) + 1;
            Reserve(lowestFree + 64);
        }
    }

    private void Reserve(int units)
    {
        if (units <= end)
        {
            return;
        }

        var old = free.Length;
        end = Math.Max(units + 64, end * 2);
        Array.Resize(ref free, (end >> 6) + 1);
        Array.Resize(ref freeBases, free.Length);
        free.AsSpan(old).Fill(ulong.MaxValue);
        freeBases.AsSpan(old).Fill(ulong.MaxValue);
    }

    /// <summary>A word to be stored: its codes, its value (not 0) and its tag.</summary>
    internal readonly record struct Word(ushort[] Codes, int Value, int Tag);

    private readonly record struct Node(ushort Label, int Value, int Tag)
    {
        public int Base { get; init; }

        public int Children { get; init; }

        public int Count { get; init; }
    }
}
