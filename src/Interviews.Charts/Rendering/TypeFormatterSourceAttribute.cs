namespace Interviews.Charts.Rendering;

/// <summary>
/// .NET Interactive looks for an attribute of this name, whatever its namespace, so no reference to it is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
