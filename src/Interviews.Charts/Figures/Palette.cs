namespace Interviews.Charts.Figures;

/// <summary>
/// Colours that differ to every kind of colour vision and reach a contrast of 3 : 1 on white as on near-black; after
/// Okabe and Ito (2008), with the light hues darkened.
/// </summary>
internal static class Palette
{
    /// <summary>Neither side: grey.</summary>
    public const string Neutral = "#8a8f98";

    private static readonly string[] Colours =
    [
        "#D55E00",
        "#1F83C4",
        "#009E73",
        "#B6639B",
        "#A8800A",
        "#6B7FD7",
        "#C0504D",
        "#5C8A3A",
    ];

    private static readonly string[] Symbols =
    [
        "diamond",
        "circle",
        "square",
        "triangle-up",
        "x",
        "star",
        "cross",
        "pentagon",
    ];

    /// <summary>From grey to the strongest blue; zero is the page's own ground.</summary>
    public static object[][] Sequential { get; } =
    [
        [0, "rgba(31,131,196,0)"],
        [0.001, "rgba(31,131,196,0.18)"],
        [1, "rgba(31,131,196,1)"],
    ];

    /// <summary>The colour that keeps to a speaker (or anything else counted from 0).</summary>
    public static string Colour(int index) => Colours[index % Colours.Length];

    /// <summary>The mark that goes with the colour, so that colour is never the only difference.</summary>
    public static string Symbol(int index) => Symbols[index % Symbols.Length];

    /// <summary>One side's colour, grey in the middle, the other side's.</summary>
    public static object[][] Diverging(string low, string high) =>
        [
            [0, low],
            [0.5, Neutral],
            [1, high],
        ];
}
