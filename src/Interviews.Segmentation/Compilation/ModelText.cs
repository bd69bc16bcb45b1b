using System.Globalization;

namespace Interviews.Segmentation;

/// <summary>The text form of a hidden Markov model (Data/tables.py says what a line means).</summary>
internal sealed class ModelText
{
    private ModelText() { }

    public SortedDictionary<string, double> Start { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string From, string To), double> Transitions { get; } = [];

    public Dictionary<char, Dictionary<string, double>> Emissions { get; } = [];

    public Dictionary<char, HashSet<string>> States { get; } = [];

    /// <summary>Reads a model; only Han characters matter, for no others reach it.</summary>
    /// <exception cref="DictionaryFormatException">A line is not of the form.</exception>
    public static ModelText Read(string path, byte[] bytes)
    {
        var model = new ModelText();
        foreach (var line in DictionaryText.Lines(path, bytes))
        {
            var fields = line.Text.Split('\t');
            try
            {
                model.Add(fields);
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException or ArgumentException)
            {
                throw line.Error("not a line of a model");
            }
        }

        return model;
    }

    private void Add(string[] fields)
    {
        switch (fields[0])
        {
            case "start":
                Start.Add(fields[1], Number(fields[2]));
                break;
            case "trans":
                foreach (var (to, value) in fields.Skip(2).Select(Pair))
                {
                    Transitions.Add((fields[1], to), value);
                }

                break;
            case "emit" when IsHan(fields[1]):
                Emissions.Add(fields[1][0], fields.Skip(2).Select(Pair).ToDictionary(StringComparer.Ordinal));
                break;
            case "states" when IsHan(fields[1]):
                States.Add(fields[1][0], new(fields.Skip(2), StringComparer.Ordinal));
                break;
            case "emit" or "states":
                break;
            default:
                throw new FormatException();
        }
    }

    private static bool IsHan(string text) => text.Length == 1 && Characters.IsHan(text[0]);

    private static (string State, double Value) Pair(string field)
    {
        var sign = field.IndexOf('=', StringComparison.Ordinal);
        return (field[..sign], Number(field[(sign + 1)..]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
