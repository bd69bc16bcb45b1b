namespace Interviews;

/// <summary>Which topics a <see cref="Corpus"/> has.</summary>
public enum TopicChoice
{
    /// <summary>The author's where there are any, else inferred ones.</summary>
    Author,

    /// <summary>Inferred ones, whatever headings there are.</summary>
    Inferred,

    /// <summary>The author's or none: nothing is inferred.</summary>
    None,
}
