namespace Interviews.Segmentation;

/// <summary>For each Han character in turn some states, ascending, each with a number.</summary>
internal sealed class StateRows
{
    private readonly List<int> offsets = [0];
    private readonly List<byte> states = [];
    private readonly List<double> values = [];

    public void Add(int state, double value)
    {
        states.Add((byte)state);
        values.Add(value);
    }

    public void EndRow() => offsets.Add(states.Count);

    /// <summary>Three sections: where rows start, states, values.</summary>
    public CompiledFile AddTo(CompiledFile file) =>
        file.Add<int>([.. offsets]).Add<byte>([.. states]).Add<double>([.. values]);
}
