namespace Interviews;

/// <summary>Finds who asks and who is asked: by what the labels say, else by who asks shorter turns with question marks.</summary>
internal sealed class RoleFinder(IReadOnlyDictionary<string, Role> told)
{
    /// <summary>The roles of all who speak.</summary>
    /// <param name="voices">A row a speaker.</param>
    public Dictionary<string, Role> Find(IReadOnlyList<SpeakerProfile> voices)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var voice in voices)
        {
            if (Told(voice) is { } role)
            {
                roles[voice.Name] = role;
            }
        }

        foreach (var voice in voices.Where(voice => !roles.ContainsKey(voice.Name)))
        {
            if (voice.SaidRole is { } role)
            {
                roles[voice.Name] = role;
            }
        }

        var open = voices.Where(voice => !roles.ContainsKey(voice.Name)).ToList();
        if (
            !roles.ContainsValue(Role.Interviewer)
            && open.MaxBy(voice => voice.Asking) is { } asker
            && IsClear(asker, voices)
        )
        {
            roles[asker.Name] = Role.Interviewer;
            open.Remove(asker);
        }

        var somebodyAsks = roles.ContainsValue(Role.Interviewer);
        foreach (var voice in open)
        {
            roles[voice.Name] =
                somebodyAsks && !voice.MostlyAsks ? Role.Interviewee
                : voice.MostlyAsks && Lexicon.IsAccount(LabelIndex.Fold(voice.Name)) ? Role.Interviewer
                : Role.Other;
        }

        return roles;
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

    private static bool IsClear(SpeakerProfile asker, IReadOnlyList<SpeakerProfile> voices) =>
        voices.Count > 1 && asker.Questions > 0 && voices.All(other => other == asker || other.Asking < asker.Asking);
}
