namespace Interviews.Charts.Passages;

/// <summary>The lines behind each point: keys that points carry, and where in which turn their evidence stands.</summary>
internal sealed class PassageIndex
{
    /// <summary>So many places are carried for a key; the rest are counted and said.</summary>
    public const int PlacesPerKey = 60;

    private readonly Dictionary<string, Evidence> entries = new(StringComparer.Ordinal);

    public static PassageIndex Empty { get; } = new();

    public IReadOnlyDictionary<string, Evidence> Entries => entries;

    /// <summary>Notes a place under a key; <paramref name="label"/> heads the list that a click opens.</summary>
    public void Add(string key, string label, Place place)
    {
        if (!entries.TryGetValue(key, out var evidence))
        {
            entries[key] = evidence = new Evidence(label);
        }

        evidence.Add(place);
    }
}

/// <summary>Half-open UTF-16 offsets in a turn's text; an empty range means the whole turn.</summary>
internal readonly record struct Place(int Turn, int Start, int End);

/// <summary>What a click on a point shows.</summary>
internal sealed class Evidence(string label)
{
    private readonly List<Place> places = [];

    public string Label { get; } = label;

    /// <summary>All places, also those not carried.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<Place> Places => places;

    public void Add(Place place)
    {
        Count++;
        if (places.Count < PassageIndex.PlacesPerKey)
        {
            places.Add(place);
        }
    }
}
