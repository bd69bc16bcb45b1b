namespace Interviews.Notebooks.Tests;

/// <summary>The extension methods of .NET Interactive that our notebooks may use; signatures only.</summary>
public static class PolyglotExtensions
{
    public static object Display(this object value, params string[] mimeTypes) => value;
}
