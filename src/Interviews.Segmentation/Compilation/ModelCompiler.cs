using System.Text;

namespace Interviews.Segmentation;

/// <summary>Compiles the two hidden Markov models.</summary>
/// <remarks>
/// States are numbered in the ordinal order of their names, so that the larger number is what Python's max takes of
/// two equally probable states.
/// </remarks>
internal static class ModelCompiler
{
    /// <summary>What jieba takes where its tables have no emission.</summary>
    public const double MissingEmission = -3.14e100;

    /// <summary>Words: start, transitions to × from, emissions character × state, for B, E, M, S.</summary>
    public static byte[] CompileWords(string path, byte[] text)
    {
        var model = ModelText.Read(path, text);
        string[] states = [.. model.Start.Keys];
        var emissions =
            from c in Enumerable.Range(Characters.FirstHan, Characters.HanCount)
            let row = model.Emissions.GetValueOrDefault((char)c)
            from state in states
            select row?.GetValueOrDefault(state, MissingEmission) ?? MissingEmission;
        return new CompiledFile(CompiledKind.WordModel)
            .Add<double>([.. model.Start.Values])
            .Add<double>(Transitions(model, states))
            .Add<double>([.. emissions])
            .ToArray();
    }

    /// <summary>
    /// Words with tags: names, start, transitions from E and S to B and S, from × to; of each tag those from B and M to
    /// E, then to M; then for each character the states that it can be in, those among them that emit it, with their
    /// emissions, and all that emit it, with theirs.
    /// </summary>
    public static byte[] CompileTags(string path, byte[] text)
    {
        var model = ModelText.Read(path, text);
        string[] states = [.. model.Start.Keys];
        RequireShape(path, model, states);
        var (possible, likely, emitting) = (new List<StateSet>(), new StateRows(), new StateRows());
        for (var c = (int)Characters.FirstHan; c < Characters.FirstHan + Characters.HanCount; c++)
        {
            var values = model.Emissions.GetValueOrDefault((char)c) ?? [];
            var named = model.States.GetValueOrDefault((char)c) ?? [];
            var can =
                named.Count == 0
                    ? StateSet.All
                    : named.Aggregate(default(StateSet), (set, name) => set.With(Array.IndexOf(states, name)));
            possible.Add(can);
            var emissions = states
                .Select((name, state) => (State: state, IsThere: values.TryGetValue(name, out var value), Value: value))
                .Where(emission => emission.IsThere)
                .Select(emission => (emission.State, emission.Value))
                .ToList();
            emitting.Add(emissions);
            likely.Add(emissions.Where(emission => can.Contains(emission.State)));
        }

        return new CompiledFile(CompiledKind.TagModel)
            .Add<byte>(Encoding.UTF8.GetBytes(string.Join('\n', states)))
            .Add<double>([.. model.Start.Values])
            .Add<double>(Between(model, states))
            .Add<double>(Within(model, states))
            .Add<StateSet>([.. possible])
            .Add<StateRow>([.. likely.Rows])
            .Add<double>([.. likely.Values])
            .Add<StateRow>([.. emitting.Rows])
            .Add<double>([.. emitting.Values])
            .ToArray();
    }

    // The engine relies on this.
    private static void RequireShape(string path, ModelText model, string[] states)
    {
        var isGrid =
            states.Length == StateSet.Count
            && states
                .Select((s, i) => s[0] == "BEMS"[i / StateSet.Tags] && s[2..] == states[i % StateSet.Tags][2..])
                .All(fits => fits);
        var staysInTag = model.Transitions.Keys.All(t =>
            t.To[0] is 'B' or 'S' ? t.From[0] is 'E' or 'S' : t.From[0] is 'B' or 'M' && t.From[2..] == t.To[2..]
        );
        if (!isGrid || !staysInTag)
        {
            throw new DictionaryFormatException("the states are not the four places in a word by 64 tags", path);
        }
    }

    private static double[] Transitions(ModelText model, string[] states) =>
        [.. from target in states from source in states select Transition(model, source, target)];

    private static double[] Between(ModelText model, string[] states) =>
        [
            .. from source in states
            where source[0] is 'E' or 'S'
            from target in states
            where target[0] is 'B' or 'S'
            select Transition(model, source, target),
        ];

    private static double[] Within(ModelText model, string[] states) =>
        [
            .. from tag in states.Take(states.Length / 4).Select(state => state[1..])
            from target in "EM"
            from source in "BM"
            select Transition(model, source + tag, target + tag),
        ];

    private static double Transition(ModelText model, string source, string target) =>
        model.Transitions.GetValueOrDefault((source, target), double.NegativeInfinity);
}
