namespace Interviews;

/// <summary>An axis of a <see cref="CorrespondenceAnalysis"/>.</summary>
/// <param name="Number">Counted from 1, the one with the most inertia first.</param>
/// <param name="SingularValue">Its singular value.</param>
/// <param name="Inertia">The square of that.</param>
/// <param name="Share">Its share of the whole inertia, 0 to 1.</param>
public sealed record CorrespondenceAxis(int Number, double SingularValue, double Inertia, double Share);
