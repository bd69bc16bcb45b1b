namespace Interviews.Segmentation;

/// <summary>Reads what <see cref="StateRows"/> wrote: of each Han character some states, each with a number.</summary>
internal sealed class StateTable(CompiledData data, int section)
{
    private readonly Table<int> offsets = data.Section<int>(section);
    private readonly Table<byte> states = data.Section<byte>(section + 1);
    private readonly Table<double> values = data.Section<double>(section + 2);

    /// <summary>Whether a character has none.</summary>
    public bool IsEmpty(char han) => StartOf(han, 0) == StartOf(han, StateRows.Letters);

    /// <summary>The states of a character with one letter, ascending, and their numbers.</summary>
    public ReadOnlySpan<byte> Of(char han, int letter, out ReadOnlySpan<double> numbers)
    {
        var (from, to) = (StartOf(han, letter), StartOf(han, letter + 1));
        numbers = values.Span[from..to];
        return states.Span[from..to];
    }

    private int StartOf(char han, int letter) =>
        offsets.Span[((han - Characters.FirstHan) * StateRows.Letters) + letter];
}
