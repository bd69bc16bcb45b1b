using Microsoft.DotNet.Interactive.Formatting;

namespace Interviews.Notebooks;

/// <summary>Turns a value into the MIME types that its type prefers, as .NET Interactive's formatters say.</summary>
internal static class ValueFormatter
{
    public static IReadOnlyDictionary<string, string> Format(object? value, IReadOnlyCollection<string> mimeTypes)
    {
        var forms = mimeTypes.Count > 0 ? mimeTypes : Preferred(value);
        var data = new Dictionary<string, string>(forms.Count);
        foreach (var mimeType in forms)
        {
            data[mimeType] = value.ToDisplayString(mimeType);
        }

        return data;
    }

    /// <summary>
    /// A scalar's HTML form is its text within 500 bytes of style, so plain text does. Beside HTML no second form is given:
    /// files would hold everything twice.
    /// </summary>
    private static IReadOnlyCollection<string> Preferred(object? value)
    {
        if (
            value is null or string or char or bool or Enum or DateTime or DateTimeOffset or TimeSpan or Guid
            || value is IFormattable && value.GetType() is { IsValueType: true, Namespace: "System" }
        )
        {
            return [PlainTextFormatter.MimeType];
        }

        var preferred = Formatter.GetPreferredMimeTypesFor(value.GetType());
        return preferred.Count > 0 ? [.. preferred] : [HtmlFormatter.MimeType];
    }
}
