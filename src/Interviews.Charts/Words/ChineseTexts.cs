namespace Interviews.Charts;

/// <summary>简体中文.</summary>
internal sealed record ChineseTexts : Texts
{
    public override string LanguageTag => "zh-Hans";

    public override string NotDrawn =>
        "这里列出数据。要看图表，请在能运行脚本的查看器中运行笔记本开头的单元格，它会载入绘图脚本。";

    public override string DataAsTable => "数据表";

    public override string FirstRows(int shown, int all) => $"前 {shown} 行，共 {all} 行。";

    public override string Topic => "话题";
    public override string Term => "词语";
    public override string Speaker => "说话人";
    public override string Interviewer => "采访者";
    public override string Interviewee => "受访者";
    public override string Occurrences => "次数";
    public override string PerMille => "每千词";
    public override string CharactersUnit => "字数";
    public override string Words => "词数";
    public override string Sentences => "句数";
    public override string LogOdds => "对数优势比";
    public override string Low95 => "95% 下限";
    public override string High95 => "95% 上限";
    public override string BothAlike => "相当";

    public override string Times(int count) => $"{count} 次";

    public override string InTopic(int count, string perMille) => $"本话题共 {count} 次，每千词 {perMille} 次";

    public override string Characters(int count) => $"{count} 字";

    public override string WordsAndSentences(int words, int sentences) => $"{words} 词，{sentences} 句";

    public override string MedianOf(string value) => $"中位数 {value}";

    public override string Rate(int count, string perMille) => $"{count} 次，每千词 {perMille} 次";

    public override string CountBy(string name) => $"{name}：次数";

    public override string MoreOf(string name) => $"{name}更常用";

    public override string AnswerLengthAxis => "回答长度（字）";
    public override string LogOddsAxis => "对数优势比及 95% 区间（正值偏向采访者）";

    public override string RateAxis(string name) => $"{name}：每千词次数";

    public override string NoTerms => "没有可显示的词语：所有词都是停用词、数字或单字。";
    public override string NoAnswers => "这份访谈稿里没有人回答，无可显示。";
    public override string NoQuestions => "这份访谈稿里没有人提问，无从比较。";

    public override string TermsPerTopicTitle => $"各话题反复说的词";

    public override string TermsPerTopicNote(int single, int topics, int shown) =>
        $"条长为次数，按说话人着色，各格刻度相同。{Exchanges(single, topics)}"
        + (shown < topics ? $"只显示前 {shown} 个有词语的话题。" : "");

    public override string AnswerLengthsTitle => $"各话题的回答有多长";

    public override string AnswerLengthsNote(int single, int topics) =>
        $"一点是一次回答，点击可读原文。{Exchanges(single, topics)}";

    public override string ContrastTitle(string interviewer, string interviewee) =>
        $"谁的词？{interviewer}与{interviewee}的用词";

    public override string ContrastNote(int shown, int all, int sure) =>
        $"靠近虚线的词双方同样常用。实心点（{shown} 个中 {sure} 个）：对数优势比的 95% 区间不含零。次数相同的词散开在原位周围；点击或框选可读原文。"
        + (shown < all ? $"共 {all} 个词，只显示差别最确定的 {shown} 个。" : "");

    public override string DistinctiveTitle(string interviewer, string interviewee) =>
        $"区分{interviewee}与{interviewer}的词";

    public override string DistinctiveNote(int sure) =>
        "带狄利克雷先验的对数优势比，须线为 95% 区间。"
        + (sure == 0 ? "所有区间都包含零：文本太少，不足以证明差别。" : $"深色（{sure} 个）：区间不含零。");

    public override string TfIdfThousandths => "TF-IDF（千分之）";

    public override string HeatMapTitle => $"哪些词属于哪个话题";

    public override string HeatMapNote => "颜色越深，这个词越是本话题所特有：这里常说，别处少说。空白表示没有说到。";

    public override string NoExchanges => "没有一问一答，无可显示。";
    public override string NoTurns => "这份访谈稿里没有人说话，无可显示。";

    public override string TermsAbsent(string terms) => $"这份访谈稿里没有人说{terms}。";

    public override string QuestionCharacters => "提问（字）";
    public override string AnswerCharacters => "回答（字）";
    public override string QuestionLengthAxis => "提问长度（字）";
    public override string EquallyLong => "一样长";

    public override string AnswersOf(string name) => $"{name}的回答";

    public override string AskedAndAnswered(int asked, int answered) => $"问 {asked} 字，答 {answered} 字";

    public override string AgainstTitle => $"问得长，答得也长吗？";

    public override string AgainstNote(int longer, int exchanges) =>
        $"一点是一次问答，点击可读原文。{exchanges} 次中有 {longer} 次回答长于提问。";

    public override string TalkShareAxis => "占本话题字数的比例";

    public override string TalkShareTitle => $"各话题里谁说了多少";

    public override string TalkShareNote(IReadOnlyList<(string Speaker, string Share)> overall) =>
        "自上而下为访谈进程，行高与话题长度成正比。全文："
        + string.Join("，", overall.Select(part => $"{part.Speaker} {part.Share}"))
        + "。";

    public override string PositionAxis => "在访谈中的位置（从头算起的字数）";

    public override string BarcodeTitle => $"词语何时出现，谁在说";

    public override string BarcodeNote => "一道竖线是一次出现，灰线分隔话题。点击竖线可读此人的原文。";

    public override string CooccurrenceTitle => "哪些词常在一起";

    public override string CooccurrenceNote(int window, int minimum) =>
        $"连线表示两词在同一话轮里相距不超过 {window} 个词，至少 {minimum} 次；线越粗，关系越紧（logDice）。点越大，词越常用；方向没有含义。";

    public override string NoPairs(int minimum, int window) =>
        $"没有两个词在 {window} 个词以内同现 {minimum} 次，无可显示。";

    public override string Neighbours(int count) => $"与 {count} 个词相邻";

    public override string Neighbour => "邻词";

    public override string Together(int count) => $"同现 {count} 次";

    public override string TogetherCount => "同现次数";
    public override string TopicMapTitle => "哪些话题用词相近：话题与共有词语的地图";

    public override string TopicMapNote(int leftOut) =>
        "对至少两个话题共有的词作对应分析：用词相近的话题（方块）靠近，词语偏向最常用它的话题。很短的话题可能偶然远离中心；轴上的百分比是两个维度所能显示的差别。"
        + (leftOut > 0 ? $"有 {leftOut} 个话题没有共有词，未列。" : "");

    public override string TooFewTopics => "地图至少需要三个有共有词的话题。";
    public override string CourseTitle => "访谈怎样进行：每个提问如何承接上一个回答";

    public override string CourseNote(int changes, int exchanges) =>
        $"一道线是一次问答，点击可读原文。按共有的实词看，{exchanges} 个提问中有 {changes} 个不承接上一个回答而带来新词。表中列出回答可能回避提问的说法，只供判断，不是结论。";

    public override string MoveName(QuestionMove move) =>
        move switch
        {
            QuestionMove.Opens => "开场",
            QuestionMove.FollowsUp => "追问",
            QuestionMove.ChangesTopic => "换话题",
            QuestionMove.AsksAgain => "再问",
            _ => "不明",
        };

    public override string Exchange => "问答";
    public override string ExchangeAxis => "问答（按访谈顺序）";
    public override string Move => "提问";
    public override string ChangedBy => "谁换的话题";
    public override string TakenUp => "承接的词";
    public override string AnswerSigns => "回答中的迹象";
    public override string OneTopic => "只有一个话题，无从比较。";

    public override string InferredTopics(TopicEstimate estimate) =>
        $"原文没有小标题。带 ≈ 的 {estimate.Topics} 个话题是根据用词和提问推断的，以各自最有区别的词命名；作者可能会分成 {estimate.Fewest} 至 {estimate.Most} 个。";

    public override string NoInferredTopics(int exchanges) =>
        $"原文没有小标题，{exchanges} 次问答太少，不足以推断话题，全文算作一个话题。";

    public override string TopicOrTerm => "话题或词语";

    public override string Axis(int number) => $"第 {number} 轴";

    public override string AxisShare(int number, string percent) => $"第 {number} 轴（占差别的 {percent}%）";

    public override string WordCount(int count) => $"{count} 词";

    public override string InTopics(int count, int topics) => $"{topics} 个话题中共 {count} 次";

    public override string SkipToContent => "跳到正文";
    public override string Contents => "目录";
    public override string DarkMode => "深色";
    public override string Print => "打印";
    public override string Overview => "概览";
    public override string Method => "数字怎么来的";
    public override string Transcript => "访谈稿";
    public override string Topics => "话题";
    public override string Turns => "话轮";
    public override string Questions => "提问";
    public override string Answers => "回答";
    public override string TermsHeading => "谈了什么";
    public override string LengthsHeading => "谁说多长";
    public override string WordingHeading => "谁怎样说";
    public override string CourseHeading => "词语何时出现";

    public override string AllTermsTitle(int count) => $"全部 {count} 个词语，按说话人";

    public override string RoleName(Role role) =>
        role switch
        {
            Role.Interviewer => "采访者",
            Role.Interviewee => "受访者",
            _ => "其他",
        };

    public override string TurnsAndCharacters(int turns, int characters) => $"{turns} 个话轮，{characters} 字";

    public override string NotPlaced(int count) => $"文档中有 {count} 行没有当作对话";

    public override string Line(int number) => $"第 {number} 行";

    public override IEnumerable<string> MethodSentences(int single, int topics) =>
        [
            "字数是话轮去掉说话人标签后的 Unicode 字符数；词是含字母或数字的词例。",
            "每千词的比率以全部词为分母；停用词、数字和单字只是不列出。",
            "TF-IDF 是词在本话题词中的比例，乘以话题总数与含该词话题数之比的自然对数。",
            "对数优势比采用 500 词的狄利克雷先验（Monroe、Colaresi 与 Quinn 2008）；区间把每个词当作一次独立抽取，比按话轮抽取的要窄。",
            .. single > 0 ? new[] { Exchanges(single, topics) } : [],
        ];

    public override IReadOnlyDictionary<string, string> Script { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["passages"] = "处原文",
            ["passage"] = "处原文",
            ["more"] = "处未显示",
            ["close"] = "关闭",
            ["filter"] = "筛选",
            ["failed"] = "图表未能绘出，数据见表格。",
        };

    private static string Exchanges(int single, int topics) =>
        single == 0 ? "" : $"{topics} 个话题中有 {single} 个只有一问一答，其数字只说明那一次问答。";
}
