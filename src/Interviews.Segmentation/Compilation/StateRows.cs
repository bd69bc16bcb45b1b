namespace Interviews.Segmentation;

/// <summary>For each Han character in turn some states, ascending, each with a number.</summary>
internal sealed class StateRows
{
    /// <summary>B, E, M, S: the states with one letter are a row.</summary>
    public const int Letters = 4;

    /// <summary>A row may be filled up to a multiple of so many states.</summary>
    public const int Lanes = 4;

    private readonly List<int> offsets = [0];
    private readonly List<byte> states = [];
    private readonly List<double> values = [];

    public void Add(int state, double value)
    {
        states.Add((byte)state);
        values.Add(value);
    }

    /// <summary>Ends a row, filled up with states whose number is minus infinity if it is to be.</summary>
    public void EndRow(bool filled)
    {
        while (filled && (states.Count - offsets[^1]) % Lanes != 0)
        {
            Add(0, double.NegativeInfinity);
        }

        offsets.Add(states.Count);
    }

    /// <summary>Three sections: where rows start, states, values.</summary>
    public CompiledFile AddTo(CompiledFile file) =>
        file.Add<int>([.. offsets]).Add<byte>([.. states]).Add<double>([.. values]);
}
