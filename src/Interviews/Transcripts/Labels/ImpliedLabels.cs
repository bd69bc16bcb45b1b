namespace Interviews;

/// <summary>
/// Interviews that name nobody: questions stand in bold or in quotation marks and the answers below or behind them.
/// They are read as 问 and 答, and the reader says that it did so.
/// </summary>
internal sealed class ImpliedLabels(IReadOnlyList<Line> lines, LabelIndex index)
{
    private const int Fewest = 3;
    private const int LongestQuestion = 300;

    /// <summary>What the reader says of it.</summary>
    public const string Doubt =
        "Not everybody is named: a question set apart is read as one by 问, an answer below it as one by 答.";

    /// <summary>The turns that the setting implies, with those that are labelled; empty where it implies none.</summary>
    /// <param name="found">The labels that were found: none, or those of one speaker alone.</param>
    public List<Label> Find(List<Label> found)
    {
        if (
            found.Count >= Fewest
            && found.TrueForAll(label => label.Form == LabelForm.Colon && IsBoldQuestion(label.Line))
        )
        {
            return WithAnswers(found);
        }

        var body = Enumerable
            .Range(0, lines.Count)
            .Where(i => lines[i].Shape is LineShape.Paragraph or LineShape.ListItem)
            .ToList();
        var bold = body.Where(IsBoldQuestion).ToList();
        if (found.Count >= Fewest)
        {
            return WithQuestions(found, bold);
        }

        return bold.Count >= Fewest && IsAnswered(bold)
            ? WithAnswers(bold.ConvertAll(line => Implied(line, "问", 0, 0)))
            : Quoted(body);
    }

    /// <summary>Bold questions by nobody above the labels of the only one who is named: the one who answers.</summary>
    private List<Label> WithQuestions(List<Label> answers, List<int> bold)
    {
        var answered = answers.Select(label => label.Line).ToHashSet();
        var questions = bold.Where(line => !answered.Contains(line)).ToList();
        return questions.Count >= Fewest && questions.Count(line => answered.Contains(line + 1)) >= questions.Count - 1
            ? [.. questions.Select(line => Implied(line, "问", 0, 0)).Concat(answers).OrderBy(label => label.Line)]
            : [];
    }

    private bool IsBoldQuestion(int line) =>
        lines[line].IsBold && lines[line].Text.Length <= LongestQuestion && lines[line].Text[^1] is '？' or '?';

    /// <summary>Every question but the last has an answer below it, and little else is bold.</summary>
    private bool IsAnswered(List<int> questions)
    {
        var answered = questions.Count(line =>
            line + 1 < lines.Count && !lines[line + 1].IsBold && lines[line + 1].Level == 0
        );
        var bold = lines.Count(line => line.IsBold && line.Level == 0);
        return answered >= questions.Count - 1 && bold <= questions.Count * 2;
    }

    /// <summary>Adds a label for whoever answers at the first paragraph below each question.</summary>
    private List<Label> WithAnswers(List<Label> questions)
    {
        var result = new List<Label>(questions.Count * 2);
        foreach (var question in questions)
        {
            result.Add(question);
            var below = question.Line + 1;
            if (
                below < lines.Count
                && !lines[below].IsBold
                && lines[below].Level == 0
                && lines[below].Shape is LineShape.Paragraph or LineShape.ListItem
            )
            {
                result.Add(Implied(below, "答", 0, 0));
            }
        }

        return result;
    }

    /// <summary><c>“question？”answer</c> on one line, as most of the lines are.</summary>
    private List<Label> Quoted(List<int> body)
    {
        var result = new List<Label>();
        foreach (var line in body)
        {
            var text = lines[line].Text;
            var close = text[0] is '“' or '"' or '「'
                ? text.IndexOf(
                    text[0] == '“' ? '”'
                        : text[0] == '「' ? '」'
                        : '"',
                    1
                )
                : -1;
            if (close > 2 && close + 1 < text.Length && text[close - 1] is '？' or '?')
            {
                result.Add(Implied(line, "问", 0, 1));
                result.Add(Implied(line, "答", close, close + 1) with { Inside = true });
            }
        }

        return result.Count >= Fewest * 2 && result.Count >= body.Count ? result : [];
    }

    private Label Implied(int line, string name, int start, int textStart) =>
        new(line, index.NumberOf(name), LabelForm.Implied, start, textStart);
}
