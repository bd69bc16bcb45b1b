using System.Text;
using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Finds the transcripts that a path names: a file, a folder, or a pattern with <c>*</c>, <c>?</c>, <c>**</c>.</summary>
public static class TranscriptFiles
{
    private static readonly string[] Extensions =
    [
        ".txt",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".srt",
        ".vtt",
        ".sbv",
        ".cha",
        ".docx",
        ".json",
    ];

    private static readonly string[] Companions = ["README", "LICENSE", "user-words", "stop-words"];

    /// <summary>The files, in the ordinal order of their paths.</summary>
    /// <param name="path">
    /// A file as it is; a folder for the transcripts in it and below it, by their extensions (READMEs and word lists are
    /// none); a pattern for every file that fits it, where <c>**</c> crosses folders.
    /// </param>
    /// <exception cref="TranscriptException">Nothing is there.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
        {
            return [path];
        }

        var found =
            Directory.Exists(path) ? InFolder(path)
            : path.AsSpan().IndexOfAny('*', '?') >= 0 ? ByPattern(path)
            : throw new TranscriptException(path, null, "There is no such file or folder.");
        return found.Count > 0 ? found : throw new TranscriptException(path, null, "No transcript is there.");
    }

    /// <summary>What to call the documents: their paths without the folders that all have in common.</summary>
    internal static IReadOnlyList<string> Names(IReadOnlyList<string> files)
    {
        var folders = files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).ToList();
        var common = folders[0];
        while (common.Length > 0 && folders.Exists(folder => !IsInside(folder, common)))
        {
            common = Path.GetDirectoryName(common) ?? "";
        }

        return
        [
            .. files.Select(file =>
                common.Length == 0 ? file : Path.GetRelativePath(common, Path.GetFullPath(file)).Replace('\\', '/')
            ),
        ];
    }

    private static bool IsInside(string folder, string common) =>
        folder == common
        || folder.StartsWith(
            Path.TrimEndingDirectorySeparator(common) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static List<string> InFolder(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(IsTranscript)
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsTranscript(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
            && !Companions.Contains(name, StringComparer.OrdinalIgnoreCase)
            && !Path.GetFileName(file).StartsWith('.');
    }

    private static List<string> ByPattern(string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        var wild = pattern.AsSpan().IndexOfAny('*', '?');
        var cut = pattern.LastIndexOf('/', wild);
        var folder =
            cut < 0 ? "."
            : cut == 0 ? "/"
            : pattern[..cut];
        if (!Directory.Exists(folder))
        {
            throw new TranscriptException(pattern, null, $"There is no folder {folder}.");
        }

        var wanted = new Regex(
            Translate(pattern[(cut + 1)..]),
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
        );
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => wanted.IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Select(file => cut < 0 ? Path.GetRelativePath(folder, file) : file)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/", StringComparison.Ordinal))
            {
                regex.Append("(.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**", StringComparison.Ordinal))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(
                    pattern[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var other => Regex.Escape(other.ToString()),
                    }
                );
            }
        }

        return regex.Append('$').ToString();
    }
}
