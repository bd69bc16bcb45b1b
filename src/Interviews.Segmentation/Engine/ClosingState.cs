namespace Interviews.Segmentation;

/// <summary>A state that ends a word, the best score of a path to it, and where the transitions from it begin.</summary>
internal readonly record struct ClosingState(double Score, int Row, int State);
