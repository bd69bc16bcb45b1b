namespace Interviews.Notebooks.Cells;

/// <summary>Displaying a value in the middle of a chain of calls.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value below the cell, now.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The forms wanted; the type's own choice if none.</param>
    /// <returns>A handle that can replace what is shown.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Kernel.display(value, mimeTypes);

    /// <summary>Shows text that already is of a certain MIME type.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">What it is, for instance <c>text/markdown</c>.</param>
    /// <returns>A handle; an update is shown by its own type's choice.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType)
    {
        var id = Guid.NewGuid().ToString("N");
        Execution.Current.Emit(new OutputEvent("display", new Dictionary<string, string> { [mimeType] = value }, id));
        return new DisplayedValue(id, []);
    }
}
