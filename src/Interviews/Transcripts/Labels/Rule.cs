using System.Globalization;

namespace Interviews;

/// <summary>A row of evidence.</summary>
/// <param name="Name">What it says, as it is shown to who asks why.</param>
/// <param name="Weight">How much it counts, in the logarithm of odds as judged on real documents.</param>
/// <param name="Holds">Whether it holds for the facts of a label or line.</param>
internal sealed record Rule<TFacts>(string Name, double Weight, Func<TFacts, bool> Holds)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Weight:+0.#;-0.#}");
}
