using System.Reflection;
using System.Runtime.Loader;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>
/// The package jieba.NET 0.42.2 as a segmenter: <c>new CorpusOptions { Segmenter = JiebaNetSegmenter.Create().Cut }</c>.
/// Each has words of its own. Not for several threads at once.
/// </summary>
/// <remarks>
/// jieba.NET is close to jieba but not the same: it parts characters of two UTF-16 units and cuts runs of rare ideographs
/// otherwise. Its words still stand in the text one behind the other.
/// </remarks>
public sealed class JiebaNetSegmenter
{
    private readonly Func<string, bool, bool, IEnumerable<string>> cut;
    private readonly Func<string, bool, IEnumerable<string>> cutForSearch;

    private JiebaNetSegmenter(object segmenter)
    {
        cut = Method<Func<string, bool, bool, IEnumerable<string>>>(
            segmenter,
            "Cut",
            [typeof(string), typeof(bool), typeof(bool)]
        );
        cutForSearch = Method<Func<string, bool, IEnumerable<string>>>(
            segmenter,
            "CutForSearch",
            [typeof(string), typeof(bool)]
        );
        Warnings = [];
    }

    /// <summary>What is doubtful in the user dictionary, in the order of its lines.</summary>
    public IReadOnlyList<DictionaryWarning> Warnings { get; private init; }

    /// <summary>Loads jieba.NET's dictionary, which takes more than half a second.</summary>
    /// <param name="userWords">Path of a user dictionary in jieba's format; null for none.</param>
    /// <returns>A segmenter that no other shares its words with.</returns>
    /// <exception cref="DictionaryFormatException">The user dictionary is wrong; the message names file, line and
    /// text.</exception>
    /// <exception cref="IOException">The user dictionary cannot be read.</exception>
    public static JiebaNetSegmenter Create(string? userWords = null)
    {
        // jieba.NET passes over what it cannot read; ours says what is wrong, and where.
        var warnings = userWords is null ? [] : new Segmenter().LoadUserDictionary(userWords);
        var segmenter = Load();
        if (userWords is not null)
        {
            Method<Action<string>>(segmenter, "LoadUserDict", [typeof(string)])(Path.GetFullPath(userWords));
        }

        return new JiebaNetSegmenter(segmenter) { Warnings = warnings };
    }

    /// <summary>The words of a text as jieba.NET cuts it in exact mode, guessing words that its dictionary lacks.</summary>
    public IEnumerable<string> Cut(string text) => Cut(text, UnknownWords.Infer);

    /// <summary>The words of a text in exact mode, in their order.</summary>
    public IEnumerable<string> Cut(string text, UnknownWords unknown) =>
        cut(text, false, unknown == UnknownWords.Infer);

    /// <summary>Every word that the dictionary finds in a text, overlapping.</summary>
    public IEnumerable<string> CutAll(string text) => cut(text, true, false);

    /// <summary>The words of a text, long ones after the shorter ones inside them.</summary>
    public IEnumerable<string> CutForSearch(string text, UnknownWords unknown = UnknownWords.Infer) =>
        cutForSearch(text, unknown == UnknownWords.Infer);

    /// <summary>
    /// jieba.NET keeps one dictionary for the whole process, and looks for its files beside the program. A copy of the
    /// assembly in a context of its own has a dictionary of its own, and is told where the files are.
    /// </summary>
    private static object Load()
    {
        var original = typeof(global::JiebaNet.Segmenter.JiebaSegmenter);
        var context = new AssemblyLoadContext("jieba.NET");
        context.Resolving += (_, name) => Beside(context, name);
        var assembly = context.LoadFromAssemblyPath(original.Assembly.Location);
        var folder = Path.Combine(Path.GetDirectoryName(typeof(JiebaNetSegmenter).Assembly.Location)!, "jieba.NET");
        assembly
            .GetType(typeof(global::JiebaNet.Segmenter.ConfigManager).FullName!, throwOnError: true)!
            .GetProperty(nameof(global::JiebaNet.Segmenter.ConfigManager.ConfigFileBaseDir))!
            .SetValue(null, folder);
        return Activator.CreateInstance(assembly.GetType(original.FullName!, throwOnError: true)!)!;
    }

    private static Assembly? Beside(AssemblyLoadContext context, AssemblyName name)
    {
        var folder = Path.GetDirectoryName(typeof(JiebaNetSegmenter).Assembly.Location)!;
        var path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }

    private static T Method<T>(object segmenter, string name, Type[] parameters)
        where T : Delegate =>
        segmenter
            .GetType()
            .GetMethod(name, BindingFlags.Public | BindingFlags.Instance, parameters)!
            .CreateDelegate<T>(segmenter);
}
