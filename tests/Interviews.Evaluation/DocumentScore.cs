using System.Text;

namespace Interviews.Evaluation;

/// <summary>How well one document was read.</summary>
/// <param name="F1">Harmonic mean of precision and recall of turns: right speaker and right beginning, in order.</param>
/// <param name="Kept">Share of the true turns' letters in turns whose end and length are right too.</param>
/// <param name="Speakers">Whether exactly the true speakers were found.</param>
/// <param name="Roles">Share of the true speakers whose role is right.</param>
/// <param name="Right">Whether all turns are found, none invented, and 98 % of the text kept.</param>
internal sealed record DocumentScore(
    string Name,
    int WantTurns,
    int GotTurns,
    double F1,
    double Kept,
    bool Speakers,
    double Roles,
    int WantTopics,
    int GotTopics,
    int RightTopics,
    bool Title,
    bool Right,
    string Problem
)
{
    private const int Snippet = 12;

    public static DocumentScore Of(string name, Truth truth, Transcript? read, string problem = "")
    {
        var names = Names(truth);
        var turns = read is null ? [] : read.Turns.Select(turn => Told.Of(turn, names)).ToList();
        var want = truth.Turns.Select(Told.Of).ToList();
        var pairs = MatchingBlocks.Pair(
            [.. want.Select(turn => (turn.Speaker, turn.Start))],
            turns.Select(turn => (turn.Speaker, turn.Start)).ToList()
        );
        var kept = pairs.Where(pair => want[pair.A].EndsAs(turns[pair.B])).Sum(pair => (double)want[pair.A].Length);
        var share = want.Count > 0 ? kept / Math.Max(1, want.Sum(turn => turn.Length)) : IfNone(turns.Count);
        var precision = turns.Count > 0 ? (double)pairs.Count / turns.Count : IfNone(want.Count);
        var recall = want.Count > 0 ? (double)pairs.Count / want.Count : IfNone(turns.Count);
        var roles = RolesByName(read, names);
        var topics = TopicsOf(read);
        var wantTopics = truth.Topics.Select(topic => Letters.Fold(topic.Title)).ToList();
        return new DocumentScore(
            name,
            want.Count,
            turns.Count,
            precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0,
            share,
            roles.Keys.ToHashSet().SetEquals(truth.Speakers.Select(speaker => speaker.Name)),
            truth.Speakers.Count > 0
                ? (double)truth.Speakers.Count(s => roles.TryGetValue(s.Name, out var role) && role == s.Role)
                    / truth.Speakers.Count
                : IfNone(roles.Count),
            wantTopics.Count,
            topics.Count,
            MatchingBlocks.Pair(wantTopics, topics).Count,
            Letters.Fold(read?.Title) == Letters.Fold(truth.Title),
            pairs.Count == want.Count && pairs.Count == turns.Count && share >= .98,
            problem
        );
    }

    public override string ToString() =>
        $"{(Right ? "right" : "WRONG")} {Name}: turns {GotTurns}/{WantTurns} F1 {F1:F3} kept {Kept:F3} roles {Roles:F2} "
        + $"topics {RightTopics}/{WantTopics} of {GotTopics} title {(Title ? "ok" : "no")}{(Speakers ? "" : " speakers no")} {Problem}";

    private static double IfNone(int count) => count == 0 ? 1 : 0;

    private static Dictionary<string, string> Names(Truth truth)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var speaker in truth.Speakers)
        {
            foreach (var name in speaker.Names)
            {
                names.TryAdd(Letters.Fold(name), speaker.Name);
            }
        }

        return names;
    }

    private static Dictionary<string, Role> RolesByName(Transcript? read, Dictionary<string, string> names)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var speaker in read?.Speakers ?? [])
        {
            roles[names.GetValueOrDefault(Letters.Fold(speaker.Name), speaker.Name)] = speaker.Role;
        }

        return roles;
    }

    private static List<string> TopicsOf(Transcript? read)
    {
        return
        [
            .. (read?.Topics ?? [])
                .Where(topic => !string.IsNullOrEmpty(topic.Title) && topic.Turns.Count > 0)
                .Select(topic => Letters.Fold(topic.Title)),
        ];
    }

    /// <summary>A turn as the corpus describes it.</summary>
    private sealed record Told(string Speaker, string Start, string End, int Length)
    {
        public static Told Of(TruthTurn turn) =>
            new(turn.Speaker, Cut(turn.Start, fromEnd: false), Cut(turn.End, fromEnd: true), turn.Chars);

        public static Told Of(Turn turn, Dictionary<string, string> names)
        {
            var letters = Letters.Of(turn.Text);
            return new Told(
                names.GetValueOrDefault(Letters.Fold(turn.Speaker.Name), turn.Speaker.Name),
                Letters.First(letters, Snippet),
                Letters.Last(letters, Snippet),
                letters.Length
            );
        }

        public bool EndsAs(Told other) =>
            End == other.End && Math.Abs(Length - other.Length) <= Math.Max(2, .02 * Length);

        private static string Cut(string text, bool fromEnd)
        {
            var runes = text.EnumerateRunes().ToArray();
            return fromEnd ? Letters.Last(runes, Snippet) : Letters.First(runes, Snippet);
        }
    }
}
