namespace Interviews.Segmentation;

/// <summary>Reads what <see cref="StateRows"/> wrote.</summary>
internal sealed class StateTable(CompiledData data, int section)
{
    private readonly Table<int> offsets = data.Section<int>(section);
    private readonly Table<byte> states = data.Section<byte>(section + 1);
    private readonly Table<double> values = data.Section<double>(section + 2);

    /// <summary>The states of a character, ascending, and their numbers.</summary>
    public ReadOnlySpan<byte> Of(char han, out ReadOnlySpan<double> numbers)
    {
        var row = han - Characters.FirstHan;
        var (from, to) = (offsets.Span[row], offsets.Span[row + 1]);
        numbers = values.Span[from..to];
        return states.Span[from..to];
    }
}
