namespace Interviews;

/// <summary>What a label is by its wording alone.</summary>
internal enum LabelClass
{
    Unknown,

    /// <summary>记者, 主持人, 问, Q, 新京报记者.</summary>
    Asker,

    /// <summary>嘉宾, 受访者, 答, A.</summary>
    Answerer,

    /// <summary>观众, 网友, 发言人1, 嘉宾A.</summary>
    Voice,

    /// <summary>三联生活周刊, 《人物》.</summary>
    Outlet,

    /// <summary>张三, 欧阳修, 史蒂夫·乔布斯, 王教授.</summary>
    Person,

    /// <summary>Elon Musk, Lex.</summary>
    LatinName,

    /// <summary>One character, or up to three capitals.</summary>
    Initial,

    /// <summary>作者, 排版, 时间, 地点.</summary>
    Credit,

    /// <summary>第一, 例如, 他说, 优点: introduces what follows in the same mouth.</summary>
    Phrase,
}
