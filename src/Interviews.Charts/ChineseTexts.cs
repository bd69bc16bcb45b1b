namespace Interviews.Charts;

/// <summary>简体中文.</summary>
internal sealed partial record ChineseTexts : Texts
{
    public override string LanguageTag => "zh-Hans";

    public override string NotDrawn => "这里列出数据。要看图表，请在能运行脚本的查看器中运行笔记本开头的单元格，它会载入绘图脚本。";

    public override string DataAsTable => "数据表";

    public override string FirstRows(int shown, int all) => $"前 {shown} 行，共 {all} 行。";

    public override IReadOnlyDictionary<string, string> Script { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["passages"] = "处原文",
            ["passage"] = "处原文",
            ["more"] = "处未显示",
            ["close"] = "关闭",
            ["failed"] = "图表未能绘出，数据见表格。",
        };
}
