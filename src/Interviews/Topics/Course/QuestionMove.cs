namespace Interviews;

/// <summary>What a question does with the conversation, as far as its wording shows.</summary>
public enum QuestionMove
{
    /// <summary>The first of its interview.</summary>
    Opens,

    /// <summary>Takes up content terms of the answer before.</summary>
    FollowsUp,

    /// <summary>Takes up none of them, and says terms that nobody said before.</summary>
    ChangesTopic,

    /// <summary>Repeats at least half of the content terms, and two at least, that the question before has.</summary>
    AsksAgain,

    /// <summary>Its wording shows none of these: it has no content term, or takes up older ones.</summary>
    Unclear,
}
