namespace Interviews.Notebooks;

/// <summary>A package as <c>#r "nuget: Name, Version"</c> names it; without a version, the newest that is no preview.</summary>
internal sealed record PackageReference(string Name, string Version)
{
    public static PackageReference Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is < 1 or > 2 || parts[0].Length == 0 || !parts.All(IsPlain))
        {
            throw new CellException("BadPackage", $"""'#r "nuget:{text}"' is not '#r "nuget: Name, Version"'.""");
        }

        return new PackageReference(parts[0], parts.Length == 2 && parts[1].Length > 0 ? parts[1] : "*");
    }

    // Names and versions go into a project file; what NuGet allows in them needs no escaping there.
    private static bool IsPlain(string part) =>
        part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '*' or '[' or ']' or '(' or ')');
}
