namespace Interviews;

/// <summary>Where a topic's borders and title come from.</summary>
public enum TopicSource
{
    /// <summary>A heading that the author set.</summary>
    Heading,

    /// <summary>A list of chapters with times: show notes, front matter.</summary>
    Chapters,

    /// <summary>Nobody set it: <see cref="TopicModel"/> inferred it from wording and questions.</summary>
    Inferred,
}
