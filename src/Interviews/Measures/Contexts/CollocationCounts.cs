namespace Interviews;

/// <summary>The counts behind a <see cref="Collocation"/>.</summary>
/// <param name="Together">f_xy, how often the two stand together; at least 1.</param>
/// <param name="Term">f_x, occurrences of the one.</param>
/// <param name="Collocate">f_y, occurrences of the other.</param>
/// <param name="Tokens">N, word tokens.</param>
public readonly record struct CollocationCounts(int Together, int Term, int Collocate, int Tokens)
{
    /// <summary>Whether the counts make a table of four cells that are not negative.</summary>
    internal bool MakeATable => Together <= Math.Min(Term, Collocate) && (long)Term + Collocate - Together <= Tokens;
}
