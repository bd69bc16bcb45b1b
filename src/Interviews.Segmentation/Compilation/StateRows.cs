namespace Interviews.Segmentation;

/// <summary>For each Han character in turn some states with their emissions.</summary>
internal sealed class StateRows
{
    public List<StateRow> Rows { get; } = [];

    public List<double> Values { get; } = [];

    /// <summary>Adds the next character's, in order of the states.</summary>
    public void Add(IEnumerable<(int State, double Emission)> emissions)
    {
        var (set, first) = (default(StateSet), Values.Count);
        foreach (var (state, emission) in emissions)
        {
            set = set.With(state);
            Values.Add(emission);
        }

        Rows.Add(new(set, first));
    }
}
