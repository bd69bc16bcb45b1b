using Interviews.Segmentation;

namespace JiebaNet.Segmenter;

/// <summary>
/// A stand-in with the signature of JiebaNet.Segmenter 0.42.2, which is out of maintenance and not a dependency here:
/// it proves that the README's line compiles and runs, and says nothing of JiebaNet's own cuts.
/// </summary>
public sealed class JiebaSegmenter
{
    private readonly Interviews.Segmentation.Segmenter _ours = new();

    public IEnumerable<string> Cut(string text, bool cutAll = false, bool hmm = true) =>
        (cutAll ? _ours.CutAll(text) : _ours.Cut(text, hmm ? UnknownWords.Infer : UnknownWords.Characters)).Select(
            token => token.Text
        );
}
