namespace Interviews;

/// <summary>Why a word is not among the rows of a table.</summary>
public enum DropReason
{
    /// <summary>It is a stop word.</summary>
    StopWord,

    /// <summary>It is a number and the policy drops numbers.</summary>
    Number,

    /// <summary>It is a single character and the policy drops those.</summary>
    SingleCharacter,

    /// <summary>No occurrence has one of the parts of speech asked for.</summary>
    PartOfSpeech,

    /// <summary>It occurs less often than asked for.</summary>
    Rare,
}
