using Microsoft.AspNetCore.Html;

namespace Interviews.Notebooks.Tests;

/// <summary>What .NET Interactive puts into the scope of every C# cell and our notebooks may use; signatures only.</summary>
public static class PolyglotSubset
{
    public static object display(object value, params string[] mimeTypes) => value;

    public static IHtmlContent HTML(string content) => new HtmlString(content);
}
