namespace Interviews;

/// <summary>Who asks and who is asked: by what labels and opening say, else by what the turns do.</summary>
internal sealed class RoleFinder(IReadOnlyDictionary<string, Role> told)
{
    private const double Asks = .4;
    private const double Margin = .12;
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
            roles[voice.Name] = interview && !voice.IsVoice ? Role.Interviewee : Role.Other;
        }

        return roles;
    }

    /// <summary>
    /// Those who mostly ask where somebody else mostly does not; in a talk of few, who asks clearly more and briefer than
    /// everybody else. Nobody in a meeting of many.
    /// </summary>
    private static List<SpeakerProfile> Askers(List<SpeakerProfile> open, IReadOnlyList<SpeakerProfile> voices)
    {
        var asking = open.Where(voice => voice.Asking >= Asks && voice.Turns > 1).ToList();
        if (voices.Count > 1 && asking.Count > 0 && asking.Count < voices.Count && asking.Sum(v => v.Turns) * 5 >= voices.Sum(v => v.Turns))
        {
            return asking;
        }

        var first = open.MaxBy(voice => voice.Asking);
        var clear =
            first is not null
            && voices.Count is > 1 and <= MostOfATalk
            && voices.All(other => other == first || other.Asking + Margin <= first.Asking || (first.Questions > 0 && other.Asking < first.Asking && other.MeanLength > 2 * first.MeanLength));
        return clear && first!.Questions > 0 ? [first] : [];
    }

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
