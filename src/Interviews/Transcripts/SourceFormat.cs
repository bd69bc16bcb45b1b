namespace Interviews;

/// <summary>How a document marks up its text.</summary>
public enum SourceFormat
{
    /// <summary>Lines of text, nothing else.</summary>
    PlainText,

    /// <summary>Markdown, inline HTML included.</summary>
    Markdown,

    /// <summary>A whole HTML page or a fragment of one.</summary>
    Html,

    /// <summary>SubRip subtitles.</summary>
    SubRip,

    /// <summary>WebVTT captions.</summary>
    WebVtt,

    /// <summary>YouTube's SBV captions.</summary>
    Sbv,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>A CHAT transcript of CHILDES (.cha).</summary>
    Chat,
}
