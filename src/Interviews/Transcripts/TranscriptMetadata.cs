namespace Interviews;

/// <summary>What a document says of itself outside its text: the fields of its front matter.</summary>
/// <param name="Fields">A row a field, in the order of the document; a list has several values.</param>
public sealed record TranscriptMetadata(IReadOnlyList<MetadataField> Fields)
{
    /// <summary>No fields.</summary>
    public static TranscriptMetadata None { get; } = new([]);

    /// <summary>The title; null where none is given.</summary>
    public string? Title => First("title");

    /// <summary>Who wrote it; null where nobody is named.</summary>
    public string? Author => First("author", "authors", "作者");

    /// <summary>When it was published or recorded, as it is written; null where nothing is said.</summary>
    public string? Date => First("date", "published", "日期", "时间");

    /// <summary>Where it was published; null where nothing is said.</summary>
    public string? Outlet => First("outlet", "publication", "media", "channel", "来源", "媒体");

    /// <summary>Who is asked.</summary>
    public IReadOnlyList<string> Guests => All("guest", "guests", "speakers", "speaker", "嘉宾");

    /// <summary>Who asks.</summary>
    public IReadOnlyList<string> Hosts => All("host", "hosts", "interviewer", "interviewers", "主持人");

    /// <summary>The values of the first of the keys that has any; empty where none has.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var field in Fields)
            {
                if (field.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && field.Values.Count > 0)
                {
                    return field.Values;
                }
            }
        }

        return [];
    }

    private string? First(params ReadOnlySpan<string> keys) => All(keys) is [var first, ..] ? first : null;
}

/// <summary>A field of the front matter.</summary>
/// <param name="Key">Its name as it is written.</param>
/// <param name="Values">Its value, or the items of its list, without quotation marks; empty where it has none.</param>
public sealed record MetadataField(string Key, IReadOnlyList<string> Values);
