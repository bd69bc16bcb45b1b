namespace Interviews;

/// <summary>Who asks and who is asked: by what labels and opening say, else by what the turns do.</summary>
internal sealed class RoleFinder(IReadOnlyDictionary<string, Role> told)
{
    private const double Asks = .4;
    private const double Margin = .12;
    private const double Tolerance = .02;
    private const int FewestTopics = 3;
    private const int MostOfATalk = 5;

    /// <summary>The roles of all who speak.</summary>
    /// <param name="voices">A row a speaker.</param>
    public Dictionary<string, Role> Find(IReadOnlyList<SpeakerProfile> voices)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var voice in voices)
        {
            if ((Told(voice) ?? voice.SaidRole) is { } role)
            {
                roles[voice.Name] = role;
            }
        }

        var open = voices.Where(voice => !roles.ContainsKey(voice.Name)).ToList();
        if (!roles.ContainsValue(Role.Interviewer))
        {
            foreach (var asker in Askers(open, voices))
            {
                roles[asker.Name] = Role.Interviewer;
            }
        }

        var interview = roles.ContainsValue(Role.Interviewer);
        foreach (var voice in open.Where(voice => !roles.ContainsKey(voice.Name)))
        {
            roles[voice.Name] = interview && !(voice.IsVoice && voices.Count > 2) ? Role.Interviewee : Role.Other;
        }

        return roles;
    }

    /// <summary>
    /// The hosts, who open the topics; else those who mostly ask where others mostly do not; else, in a talk of few, who
    /// asks clearly more or briefer than everybody. Nobody in a meeting.
    /// </summary>
    private static List<SpeakerProfile> Askers(List<SpeakerProfile> open, IReadOnlyList<SpeakerProfile> voices)
    {
        if (voices.Count < 2)
        {
            return [];
        }

        var turns = voices.Sum(voice => voice.Turns);
        var hosts = Hosts(open, voices, turns);
        if (hosts.Count > 0)
        {
            return hosts;
        }

        var asking = open.Where(voice => voice.Asking >= Asks && (voice.Turns > 1 || voice.IsAccount)).ToList();
        if (
            asking.Count > 0
            && asking.Count < voices.Count
            && (asking.Count * 3 <= voices.Count * 2 || asking.TrueForAll(voice => voice.IsAccount))
            && asking.Sum(voice => voice.Turns) * 10 >= turns
        )
        {
            return asking;
        }

        var first = open.MaxBy(voice => voice.Asking);
        return
            first is { Questions: > 0 }
            && voices.Count <= MostOfATalk
            && voices.All(other => other == first || AsksMore(first, other))
            ? [first]
            : [];
    }

    /// <summary>Who opens most of several topics, speaks much, and asks no less often than the others who do.</summary>
    private static List<SpeakerProfile> Hosts(
        List<SpeakerProfile> open,
        IReadOnlyList<SpeakerProfile> voices,
        int turns
    )
    {
        var topics = voices.Sum(voice => voice.Openings);
        var main = voices.Where(voice => voice.Turns * 5 >= turns).ToList();
        var host = main.MaxBy(voice => voice.Openings);
        if (
            topics < FewestTopics
            || host is null
            || !open.Contains(host)
            || host.Openings * 3 < topics
            || host.Questions * 5 < host.Turns
        )
        {
            return [];
        }

        return main.All(other => Ends(other) <= Ends(host) + Tolerance)
            ?
            [
                .. main.Where(voice =>
                    open.Contains(voice)
                    && (voice == host || (voice.Openings * 4 >= topics && Ends(voice) >= Ends(host) - Tolerance))
                ),
            ]
            : [];
    }

    private static double Ends(SpeakerProfile voice) => (double)voice.EndsAsking / voice.Turns;

    private static bool AsksMore(SpeakerProfile first, SpeakerProfile other) =>
        other.Asking + Margin <= first.Asking
        || (other.Asking < first.Asking && other.MeanLength > 2 * first.MeanLength);

    private Role? Told(SpeakerProfile voice)
    {
        foreach (var (name, role) in told)
        {
            if (name == voice.Name || voice.Labels.Contains(LabelIndex.Fold(name)))
            {
                return role;
            }
        }

        return null;
    }
}
