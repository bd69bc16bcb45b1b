namespace Interviews.Segmentation;

/// <summary>What becomes of a run of characters in which the dictionary finds no word.</summary>
public enum UnknownWords
{
    /// <summary>Words are inferred from the characters by a hidden Markov model; jieba's <c>HMM=True</c>.</summary>
    Infer,

    /// <summary>Each character is a token, ASCII letters and digits in one; jieba's <c>HMM=False</c>.</summary>
    Characters,
}
