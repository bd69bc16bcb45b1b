namespace Interviews.Charts;

/// <summary>English.</summary>
internal sealed partial record EnglishTexts : Texts
{
    public override string LanguageTag => "en";

    public override string NotDrawn =>
        "The data are listed here. To see the chart, run the notebook's opening cell, which loads the drawing script, "
        + "in a viewer that runs scripts.";

    public override string DataAsTable => "Data as a table";

    public override string FirstRows(int shown, int all) => $"The first {shown} of {all} rows.";

    public override IReadOnlyDictionary<string, string> Script { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["passages"] = "passages",
            ["passage"] = "passage",
            ["more"] = "more not shown",
            ["close"] = "Close",
            ["failed"] = "The chart could not be drawn; its data are in the table.",
        };
}
