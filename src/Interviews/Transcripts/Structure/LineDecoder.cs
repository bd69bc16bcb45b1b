namespace Interviews;

/// <summary>
/// Takes the whole sequence of lines for what is most plausible: the rules' weights and a table of what may follow what,
/// the best path by dynamic programming (Viterbi 1967), linear in the number of lines.
/// </summary>
internal sealed class LineDecoder(IReadOnlyList<LineRule> rules)
{
    private const double Never = double.NegativeInfinity;
    private static readonly int States = Enum.GetValues<LineState>().Length;

    /// <summary>What it costs to be anything but speech; a speaker's label pays for a turn.</summary>
    private static readonly double[] Costs = Table(state =>
        state switch
        {
            LineState.Title => -2,
            LineState.Byline => -1.5,
            LineState.Heading => -4,
            LineState.Between => -6,
            LineState.Turn => 6,
            LineState.Aside => -3,
            _ => 0,
        }
    );

    private const double CostOfTheEnd = -4;
    private const double MostOfTheEnd = 24;
    private const double CostOfASecondHeading = -2.5;

    private static readonly LineState[] Anything =
    [
        LineState.Title,
        LineState.Byline,
        LineState.Heading,
        LineState.Turn,
        LineState.Aside,
        LineState.Tail,
    ];
    private static readonly LineState[] Labelled = [LineState.Turn];
    private static readonly LineState[] LabelledHeading = [LineState.Turn, LineState.Heading];
    private static readonly LineState[] Last = [LineState.Heading, LineState.Aside, LineState.Tail];
    private static readonly LineState[] Unlabelled = [LineState.Heading, LineState.Aside];
    private static readonly LineState[] Long = [LineState.Aside];

    private readonly LineRule[][] byState =
    [
        .. Enum.GetValues<LineState>().Select(state => rules.Where(rule => rule.For == state).ToArray()),
    ];

    private static readonly bool[][] MayFollow =
    [
        .. Enum.GetValues<LineState>()
            .Select(state => Enum.GetValues<LineState>().Select(next => Follows(state, next)).ToArray()),
    ];

    /// <summary>One state a line.</summary>
    public LineState[] Decode(IReadOnlyList<LineFacts> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var from = new byte[lines.Count * States];
        var (scores, next) = (new double[States], new double[States]);
        var emissions = new double[States];
        Emit(lines[0], emissions);
        for (var state = 0; state < States; state++)
        {
            scores[state] = MayOpen((LineState)state) ? emissions[state] : Never;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            Emit(lines[i], emissions);
            Step(i, lines, scores, next, emissions, from);
            (scores, next) = (next, scores);
        }

        return Trace(scores, from, lines.Count);
    }

    private static void Step(
        int at,
        IReadOnlyList<LineFacts> lines,
        double[] scores,
        double[] next,
        double[] emissions,
        byte[] from
    )
    {
        for (var state = 0; state < States; state++)
        {
            var (best, origin) = (Never, 0);
            for (var previous = 0; previous < States; previous++)
            {
                if (!MayFollow[previous][state] || scores[previous] == Never)
                {
                    continue;
                }

                if (
                    (LineState)state == LineState.Continuation
                    && (
                        lines[at].MayBeFirst
                        || ((LineState)previous == LineState.Heading && lines[at - 1].Line.Level == 0)
                    )
                )
                {
                    continue;
                }

                var chained =
                    (LineState)state == LineState.Heading
                    && (LineState)previous == LineState.Heading
                    && !IsNested(lines[at - 1], lines[at]);
                var score =
                    scores[previous]
                    + (chained ? CostOfASecondHeading : 0)
                    + (previous == state || (LineState)state != LineState.Tail ? 0 : CostOfTheEnd);
                if (score > best)
                {
                    (best, origin) = (score, previous);
                }
            }

            next[state] = best + emissions[state];
            from[(at * States) + state] = (byte)origin;
        }
    }

    /// <summary>What the line may be at all where it stands: rules for the rest need not be asked.</summary>
    private static ReadOnlySpan<LineState> Open(LineFacts line) =>
        line.Index <= line.Document.OpeningEnd || line.Document.FirstLabel < 0 ? Anything
        : line.HasLabel ? (line.Line.Level > 0 ? LabelledHeading : Labelled)
        : line.MayEnd ? Last
        : line.Text.Length <= LineFacts.HeadingLength || line.Line.Level > 0 ? Unlabelled
        : Long;

    private void Emit(LineFacts line, double[] emissions)
    {
        Costs.CopyTo(emissions, 0);
        emissions[(int)LineState.Turn] = line.HasLabel ? Costs[(int)LineState.Turn] : Never;
        emissions[(int)LineState.Continuation] = line.HasLabel ? Never : 0;
        foreach (var state in Open(line))
        {
            foreach (var rule in byState[(int)state])
            {
                emissions[(int)state] += rule.Holds(line) ? rule.Weight : 0;
            }
        }

        emissions[(int)LineState.Between] += emissions[(int)LineState.Aside] - Costs[(int)LineState.Aside];
        if (line.HasLabel && line.Line.Level == 0)
        {
            emissions[(int)LineState.Heading] = Never;
        }

        // Where turns still follow, only another post of a forum ends the interview.
        emissions[(int)LineState.Tail] = line.MayEnd ? emissions[(int)LineState.Tail] : 0;

        // Ahead of the first turn and behind the end nothing needs a reason; what is an aside elsewhere is one there.
        emissions[(int)LineState.Preamble] = Math.Max(0, emissions[(int)LineState.Aside]);
        emissions[(int)LineState.Tail] = Math.Max(
            Math.Min(emissions[(int)LineState.Tail], MostOfTheEnd),
            Math.Max(0, emissions[(int)LineState.Aside])
        );
    }

    private static LineState[] Trace(double[] scores, byte[] from, int count)
    {
        var state = 0;
        for (var i = 1; i < States; i++)
        {
            state = MayEnd((LineState)i) && (scores[i] > scores[state] || !MayEnd((LineState)state)) ? i : state;
        }

        var result = new LineState[count];
        for (var i = count - 1; i >= 0; i--)
        {
            result[i] = (LineState)state;
            state = from[(i * States) + state];
        }

        return result;
    }

    private static bool IsAhead(LineState state) => state is LineState.Preamble or LineState.Title or LineState.Byline;

    private static bool MayOpen(LineState state) => IsAhead(state) || state is LineState.Heading or LineState.Turn;

    private static bool MayEnd(LineState state) => state is not (LineState.Heading or LineState.Between);

    private static bool Follows(LineState state, LineState next) =>
        state switch
        {
            LineState.Preamble or LineState.Title or LineState.Byline => IsAhead(next)
                || next is LineState.Heading or LineState.Turn,
            LineState.Heading => next
                is LineState.Heading
                    or LineState.Between
                    or LineState.Turn
                    or LineState.Continuation,
            LineState.Between => next is LineState.Between or LineState.Turn,
            LineState.Tail => next is LineState.Tail,
            _ => next
                is LineState.Turn
                    or LineState.Continuation
                    or LineState.Aside
                    or LineState.Heading
                    or LineState.Tail,
        };

    /// <summary>A number above its title, a chapter above its section.</summary>
    private static bool IsNested(LineFacts above, LineFacts below) =>
        above.IsBareNumber || (above.Line.Level > 0 && below.Line.Level > above.Line.Level);

    private static double[] Table(Func<LineState, double> cost) => [.. Enum.GetValues<LineState>().Select(cost)];
}
