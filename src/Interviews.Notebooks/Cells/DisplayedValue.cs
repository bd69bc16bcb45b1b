namespace Interviews.Notebooks.Cells;

/// <summary>Something shown below a cell that can be replaced later, also from another cell.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;

    internal DisplayedValue(string displayId, string[] mimeTypes)
    {
        DisplayId = displayId;
        _mimeTypes = mimeTypes;
    }

    /// <summary>The name under which clients know it.</summary>
    public string DisplayId { get; }

    /// <summary>Shows another value in its place.</summary>
    /// <param name="value">Anything; it is formatted as the first value was.</param>
    public void Update(object? value) =>
        Execution.Current.Emit(new UpdateDisplayEvent(DisplayId, ValueFormatter.Format(value, _mimeTypes)));
}
