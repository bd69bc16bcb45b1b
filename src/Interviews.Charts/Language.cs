namespace Interviews.Charts;

/// <summary>The language of titles, axes and controls; the transcript's own words stay as they are.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese, 简体中文.</summary>
    Chinese,
}
