using System.Buffers;
using System.Collections.Frozen;

namespace Interviews;

/// <summary>The few words the reader knows: evidence for what a label is, never proof.</summary>
internal static class Lexicon
{
    private static readonly FrozenSet<string> Askers = Set(
        "记者 記者 主持人 主持 采访者 採訪者 采访人 採訪人 访谈者 訪談者 访谈人 訪談人 访问者 訪問者 访问人 提问者 提問者 提问 提問 提问人 问 問 问者 Q "
            + "QUESTION 编者 編者 编辑部 小编 小編 笔者 筆者 本刊 本报 本報 本台 本网 主播 采编 访者 訪者 访员 访问员 調查員 调查员 研究者 "
            + "现场提问 观众提问 网友提问 提问嘉宾 INTERVIEWER HOST MODERATOR REPORTER 主持人兼记者 司仪 媒体 媒體 採訪 圆桌主持"
    );

    private static readonly FrozenSet<string> Answerers = Set(
        "答 A ANSWER 嘉宾 嘉賓 受访者 受訪者 受访人 受訪人 被访者 被訪者 被访人 被采访者 被採訪者 受采访者 回答 回答者 答复 答覆 来宾 來賓 "
            + "专家 專家 应答者 答者 发言人 發言人 INTERVIEWEE GUEST 讲者 講者 对话嘉宾 对方"
    );

    private static readonly FrozenSet<string> Voices = Set(
        "男 女 男声 女声 观众 觀眾 听众 聽眾 网友 網友 读者 讀者 学生 學生 同学 同學 众人 眾人 全场 全場 大家 家长 家長 现场观众 旁听者 店员 路人 老师 老師 "
            + "医生 醫生 患者 律师 律師 导演 導演 演员 妈妈 媽媽 爸爸 母亲 父亲 妻子 丈夫 队友 教练 翻译员 口译 工作人员"
    );

    private static readonly FrozenSet<string> Numbered = Set(
        "发言人 發言人 说话人 說話人 讲话人 講話人 SPEAKER 嘉宾 嘉賓 记者 記者 主持人 受访者 受訪者 被访者 男 女 男声 女声 观众 觀眾 听众 网友 網友 专家 專家 同学 学生 "
            + "學生 学员 读者 讀者 用户 提问者 提問者 家长 男 女 成员 代表 员工 参与者 與會者 与会者 讨论者 角色 声音 人物 村民 居民 居民代表 委员"
    );

    private static readonly FrozenSet<string> Credits = Set(
        "排版 采写 採寫 编辑 編輯 责编 責編 责任编辑 責任編輯 校对 校對 作者 撰文 撰稿 撰稿人 文 文字 文丨 图 圖 图片 圖片 摄影 攝影 摄像 来源 來源 "
            + "图片来源 圖片來源 出处 出處 原文 原文链接 链接 連結 时间 時間 日期 地点 地點 地址 主编 主編 监制 監製 策划 策劃 出品 出品人 制作 製作 制片 翻译 翻譯 "
            + "译者 譯者 整理 采访 統籌 统筹 设计 設計 美编 审校 审稿 终审 审核 编审 编译 編譯 视频 影片 音频 剪辑 剪輯 后期 封面 封面图 插画 题图 题图来源 头图 "
            + "制图 配图 供图 微信 微信公众号 公众号 微博 电话 邮箱 邮件 投稿 商务合作 合作 转载 声明 版权 版权声明 免责声明 关键词 關鍵詞 标签 标籤 发布 发布时间 "
            + "发表 发表时间 字数 阅读 导语 導語 导读 編按 编按 编者按 編者按 按语 摘要 简介 簡介 嘉宾简介 人物简介 作者简介 人物档案 备注 備註 注 註 注释 註釋 参考 "
            + "参考资料 參考資料 参考文献 延伸阅读 推荐阅读 相关阅读 上一篇 下一篇 分享 主题 主題 活动 活动时间 活动地点 主办 主办方 主办单位 主辦 承办 协办 支持 赞助 票价 "
            + "议题 議題 录音 录音整理 文字整理 文稿整理 记录 紀錄 速记 听写 采访时间 採訪時間 采访地点 採訪地點 采访对象 採訪對象 访谈时间 访谈地点 访谈对象 访谈人物 运营 "
            + "执行 执行主编 新媒体编辑 值班编辑 值班主编 实习生 实习编辑 特约作者 栏目 出品方 联合出品 音乐 片头 片尾 收听 本期嘉宾 本期主播 本期主持 本期主持人 嘉宾介绍 "
            + "字幕 旁白 画外音 畫外音 解说 题目 標題 标题 副标题 副題 书名 片名 导演剪辑 主演 编剧 出版社 出版 定价 售价 ISBN 页数 译名 原名 出生 出生地 职业 籍贯 學歷 学历 代表作 图源 圖源 图注 摄 绘图 "
            + "附件 更新时间 责任校对 首发 原标题 原題 稿件来源 新闻热线 热线 官网 网址 网站 场地 形式 费用 报名 日程 流程 议程 URL TITLE DATE AUTHOR SOURCE TAGS CATEGORY KIND LANGUAGE NOTE"
    );

    private static readonly FrozenSet<string> Phrases = Set(
        "首先 其次 再次 再者 最后 最後 另外 此外 例如 比如 譬如 比如说 例如说 比方说 结论 結論 总结 總結 总之 总的来说 原因 理由 结果 結果 问题 問題 答案 注意 提示 特点 優點 优点 "
            + "缺点 缺點 优势 劣势 目标 方法 步骤 案例 例子 背景 内容 方案 关键 核心 重点 建议 意思 区别 定义 前提 条件 标准 原则 规则 观点 数据 单位 成本 价格 收入 利润 增长 "
            + "优惠 规格 型号 品牌 方向 方式 关系 项目 文章 时代 温度 安全 安排 经验 计划 严重 高端 万一 于是 成功 成绩 成果 周末 毛利 解释 应用 路径 车型 强项 全部 全球 习惯 连接 "
            + "宣传 金融 金句 高考 高管 文学 文化 文案 换言之 换句话说 也就是说 简单说 简单来说 具体来说 坦率地说 一句话 一言以蔽之 事实上 换个角度 同样 反过来 反之 举例 举个例子 "
            + "公式 口号 口號 使命 愿景 价值观 态度 心态 性格 能力 技术 产品 市场 用户 团队 资本 政策 监管 风险 机会 挑战 现状 未来 过去 现在 今天 明天 昨天 当时 后来 如今 短期 长期 "
            + "中期 上半场 下半场 正方 反方 利好 利空 关于 有人说 俗话说 古人云 常言道 所谓 即 故 曰 云 因此 所以 但是 不过 然而 而且 并且 还有 以及 其中 其实 当然 显然 于我而言"
    );

    // 百家姓 without the rarest, and their traditional forms.
    private const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元"
        + "卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭"
        + "洪包诸左石崔吉龚程嵇邢裴陆荣翁荀甄曲封储靳焦牧谷车侯宓全班仰仲宫宁仇甘厉祖武符刘景詹束龙叶幸司黎薄印白蒲邰鄂索咸赖卓蔺屠蒙池乔阴闻莘党翟谭劳姬申扶冉雍桑桂牛寿通边燕冀尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易"
        + "慎戈廖居衡步耿满弘匡文寇广欧沃利蔚越隆师巩聂晁敖融冷辛那简饶曾沙鞠丰关查游权盖益桓公闫肖付代仝佟佘冼初劉張陳楊趙黃吳鄭馮衛蔣韓許呂嚴謝鄒喻竇蘇範魯韋馬鳳費賀湯羅畢鄔樂時顧蕭邵貝計談龐紀項藍閔賈婁顏鐘鍾駱盧應單諸左陸榮儲車寧厲龍葉黎賴喬陰聞黨譚勞邊農溫莊閻連習魚簡饒關蓋歐滿匡廣師鞏聶豐"
        + "岳帅缑亢况后有琴商牟伯赏墨哈谯笪年爱阳佴言福涂苑郗圣茆矫练原阙操敬展仉暴眭门揭衣覃麦丘占仁粟敏闭滑信晋谌官冒过巫修贡";

    /// <summary>Last characters of occupations: 工程师, 作家, 演员, 校长, 记者, 创始人.</summary>
    private const string TitleEnds = "师師家员員长長授者人监監官士生匠任理手";

    private static readonly FrozenSet<string> CompoundSurnames = Set(
        "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 端木 夏侯 独孤 南宫 西门 闻人 轩辕 呼延 澹台 申屠 太史"
    );

    private static readonly SearchValues<string> AskingWords = SearchValues.Create(
        [
            "吗",
            "嗎",
            "什么",
            "什麼",
            "为什么",
            "怎么",
            "怎麼",
            "如何",
            "哪",
            "几点",
            "多少",
            "是不是",
            "有没有",
            "是否",
        ],
        StringComparison.Ordinal
    );

    private static readonly string[] OutletEnds =
    [
        .. (
            "周刊 週刊 日报 日報 时报 時報 晚报 晚報 早报 早報 晨报 商报 快报 青年报 晚邮 新闻 新聞 财经 財經 电视台 電視台 电台 杂志 雜誌 媒体 频道 视频 网 網 报 報 社 记者 記者 周报 科技 "
            + "传媒 月刊 画报 公社 通讯社 出版社 编辑部 研究院 评论 书评 FM 播客 工作室 商业评论 资本论 LIVE PODCAST NEWS TIMES 客户端 在线 观察 实验室 研究所 人物 智库"
        ).Split(' '),
    ];

    private static readonly string[] PersonEnds =
    [
        .. (
            "老师 老師 教授 先生 女士 小姐 院士 博士 医生 醫生 主任 导演 導演 校长 校長 部长 部長 司长 司長 局长 局長 市长 秘书长 书记 書記 律师 律師 总监 总裁 经理 董事长 总 总经理 同学 同學 师傅 師傅 "
            + "爷爷 奶奶 阿姨 叔叔 大爷 大妈 大姐 大哥 哥 姐 某 某某 法师 主席 会长 院长 所长 处长 科长 行长 议员 議員 副总 委员 代表 公 老"
        ).Split(' '),
    ];

    /// <summary>Beginnings of a clause that leads up to what follows the colon.</summary>
    private const string FunctionWords =
        "我你他她它您们們这這那哪是不没沒的了着著就都也还還把被让讓给給从從因但而且如若虽雖";

    private static readonly string[] ClauseEnds =
    [
        .. (
            "说 說 道 讲 講 问 問 写道 寫道 表示 认为 認為 指出 是 为 為 有 如下 包括 例如 比如 以下 来说 來說 而言 看来 想 叫 的 了 吗 呢 着 过 点 句 个 方面 原因 问题 結論 结论 观点 阶段 部分 层面 "
            + "一 二 三 四 五 六 七 八 九 十 称 稱 提到 强调 回忆 写着 显示 发现 补充 笑道 追问 反问 提醒 介绍 透露 坦言 时 後 后 上 下 中 里 内 外 前 到 来 去 出 成 做法 逻辑 模式 方式 方法 标准 策略 思路 版本 特征"
        ).Split(' '),
    ];

    /// <summary>Labels that stand for question and answer themselves.</summary>
    public static bool IsQuestionMark(ReadOnlySpan<char> label)
    {
        var head = label.TrimEnd("0123456789");
        return head is "Q" or "A" or "q" or "a" or "问" or "答" or "問" or "Ｑ" or "Ａ";
    }

    /// <summary>Whether words ask, for texts without question marks.</summary>
    public static bool Wonders(ReadOnlySpan<char> text) => text.ContainsAny(AskingWords);

    /// <summary>What a folded label is by its wording.</summary>
    public static LabelClass Classify(string key)
    {
        var bare = key.TrimEnd([.. "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ甲乙丙丁一二三四五六七八九十_- "]);
        return Credits.Contains(key) ? LabelClass.Credit
            : Askers.Contains(key) ? LabelClass.Asker
            : Answerers.Contains(key) ? LabelClass.Answerer
            : Voices.Contains(key) ? LabelClass.Voice
            : bare.Length < key.Length && bare.Length > 0 && Numbered.Contains(bare) ? LabelClass.Voice
            : key.StartsWith("SPEAKER", StringComparison.Ordinal) || IsAccount(key) ? LabelClass.Voice
            : IsPhrase(key) ? LabelClass.Phrase
            : TitleLength(key) is > 0 and var title
                ? IsAskersTitle(key[..title]) ? LabelClass.Asker
                    : LabelClass.Person
            : IsInitial(key) ? LabelClass.Initial
            : IsAsker(key) ? LabelClass.Asker
            : RolePrefix(key) is > 0 and var role && IsAnswererPrefix(key[..role]) && key.Length - role <= 4
                ? LabelClass.Answerer
            : IsOutlet(key) ? LabelClass.Outlet
            : IsPerson(key) ? LabelClass.Person
            : key.All(c => Characters.IsAlphabetic(c) || " .·'-&".Contains(c, StringComparison.Ordinal))
                ? LabelClass.LatinName
            : IsClause(key) ? LabelClass.Phrase
            : LabelClass.Unknown;
    }

    /// <summary>Somebody of a forum by the name that was taken there: <c>网友@早起的鸟</c>.</summary>
    public static bool IsAccount(string key) =>
        key.IndexOf('@', StringComparison.Ordinal) is >= 0 and <= 4 and var at
        && at + 1 < key.Length
        && (at == 0 || Voices.Contains(key[..at]) || Numbered.Contains(key[..at]));

    /// <summary>Whether a name has the form of a Chinese or foreign person's.</summary>
    public static bool IsPerson(string key)
    {
        if (key.Contains('·', StringComparison.Ordinal) && key.Length > 3)
        {
            return !key.Any(char.IsDigit);
        }

        if (key.Length < 2 || !key.All(Characters.IsHan))
        {
            return false;
        }

        if (key[0] == '阿' && key.Length <= 3)
        {
            return true;
        }

        var core = key[0] is '老' or '小' or '阿' && key.Length is 2 or 3 ? key[1..] : key;
        var surname =
            key.Length > 2 && CompoundSurnames.Contains(key[..2]) ? 2
            : Surnames.Contains(core[0], StringComparison.Ordinal) ? 1
            : 0;
        if (surname == 0)
        {
            return false;
        }

        // 毛利率, 成长性: a surname's character begins many words, but few given names end like these.
        if (
            key.Length == 3
            && "率性度化层值费型品界感塔类式券险债股税额款贷".Contains(key[2], StringComparison.Ordinal)
        )
        {
            return false;
        }

        return core.Length is 1 or 2 or 3
            || (surname == 2 && key.Length <= 4)
            || PersonEnds.Any(end => key.EndsWith(end, StringComparison.Ordinal) && key.Length - end.Length <= 4);
    }

    /// <summary>How much of a label is a title before a person's name: 4 in 总工程师赵铁心; 0 where none is.</summary>
    public static int TitleLength(string label)
    {
        for (var length = Math.Min(3, label.Length - 2); length >= 2; length--)
        {
            var start = label.Length - length;
            if (
                label.Length <= 14
                && TitleEnds.Contains(label[start - 1], StringComparison.Ordinal)
                && start > 1
                && IsFullName(label[start..])
            )
            {
                return start;
            }
        }

        return 0;
    }

    private static bool IsFullName(string name) =>
        name.All(Characters.IsHan)
        && Surnames.Contains(name[0], StringComparison.Ordinal)
        && !PersonEnds.Any(end => name.EndsWith(end, StringComparison.Ordinal))
        && !TitleEnds.Contains(name[^1], StringComparison.Ordinal);

    /// <summary>The words for an asker that may stand before a name: 记者安勇.</summary>
    public static int RolePrefix(string name)
    {
        foreach (
            var prefix in (ReadOnlySpan<string>)
                ["本报记者", "本刊记者", "主持人", "记者", "記者", "采访者", "嘉宾", "嘉賓", "受访者", "主播"]
        )
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    public static bool IsAnswererPrefix(string prefix) => Answerers.Contains(prefix);

    public static bool IsOutlet(string key) =>
        key.Contains('《', StringComparison.Ordinal)
        || (
            key.Length > 2
            && OutletEnds.Any(end => key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal))
        );

    public static bool IsCredit(string key) =>
        Credits.Contains(key) || Credits.Contains(key.TrimEnd('人', '者', '方', '员', '師', '师'));

    private static bool IsAsker(string key) =>
        key.EndsWith("记者", StringComparison.Ordinal)
        || key.EndsWith("記者", StringComparison.Ordinal)
        || key.EndsWith("主持人", StringComparison.Ordinal)
        || (RolePrefix(key) is var prefix && prefix > 0 && Askers.Contains(key[..prefix]) && key.Length - prefix <= 4);

    private static bool IsAskersTitle(string title) =>
        title.EndsWith("记者", StringComparison.Ordinal)
        || title.EndsWith("記者", StringComparison.Ordinal)
        || title.EndsWith("主持人", StringComparison.Ordinal)
        || Askers.Contains(title);

    private static bool IsInitial(string key) =>
        key.Length == 1 || (key.Length <= 3 && key.All(char.IsAsciiLetterUpper));

    private static bool IsPhrase(string key) =>
        Phrases.Contains(key)
        || (
            key.Length > 1
            && key[0] is '第' or '其'
            && "一二三四五六七八九十0123456789".Contains(key[1], StringComparison.Ordinal)
        );

    private static bool IsClause(string key) =>
        key.Length > 8
        || key.Any(character => FunctionWords.Contains(character, StringComparison.Ordinal))
        || ClauseEnds.Any(end => key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
