namespace Interviews.Segmentation;

/// <summary>The tagging model's transitions, those that there can be; minus infinity where there is none.</summary>
internal readonly struct TagTransitions(CompiledData data, int betweenSection, int withinSection)
{
    private const int Tags = StateSet.Tags;

    private readonly Table<double> between = new(data, betweenSection);
    private readonly Table<double> within = new(data, withinSection);

    /// <summary>From B and from M of a tag, to E or M of the tag.</summary>
    public (double FromB, double FromM) Within(int tag, int first)
    {
        var place = (4 * tag) + (2 * (first / TagModel.M));
        return (within.At(place), within.At(place + 1));
    }

    /// <summary>From E or S to B or S, by the sum of <see cref="Row"/> and <see cref="Column"/>.</summary>
    public double Between(int place) => between.At(place);

    public static int Row(int first, int tag) => 2 * Tags * Column(first, tag);

    public static int Column(int first, int tag) => (first / TagModel.S * Tags) + tag;
}
