namespace Interviews;

/// <summary>From labels to speakers: name, abbreviation, role.</summary>
internal sealed class SpeakerFinder(IReadOnlyList<Line> lines, Cast cast, TranscriptReaderOptions options)
{
    /// <summary>The speakers by name, in the order of their first turn.</summary>
    public Dictionary<string, Speaker> Find(List<DraftTopic> topics)
    {
        var profiles = new Dictionary<string, SpeakerProfile>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            for (var i = 0; i < topic.Turns.Count; i++)
            {
                Count(Profile(profiles, topic.Turns[i].Name), topic.Turns[i], i == 0);
            }
        }

        foreach (var label in cast.Labels)
        {
            Label(Profile(profiles, cast.NameOf(label)), label);
        }

        foreach (var (name, role) in cast.Roles)
        {
            if (profiles.TryGetValue(name, out var profile))
            {
                profile.SaidRole ??= role;
            }
        }

        var spoken = profiles.Values.Where(profile => profile.Turns > 0).ToList();
        if (spoken.TrueForAll(profile => profile.Questions == 0))
        {
            // Speech recognition without punctuation: the words must tell who asks.
            spoken.ForEach(profile => profile.Questions = profile.Wonderings);
        }

        var roles = new RoleFinder(options.Roles).Find(spoken);
        return spoken.ToDictionary(
            profile => profile.Name,
            profile => new Speaker(profile.Name, Abbreviation(profile), roles[profile.Name]),
            StringComparer.Ordinal
        );
    }

    private static SpeakerProfile Profile(Dictionary<string, SpeakerProfile> profiles, string name)
    {
        if (!profiles.TryGetValue(name, out var profile))
        {
            profiles.Add(name, profile = new SpeakerProfile(name));
        }

        return profile;
    }

    private void Count(SpeakerProfile profile, DraftTurn turn, bool opens)
    {
        var (asks, wonders) = (false, false);
        foreach (var part in turn.Parts)
        {
            var text = lines[part.Line].Text.AsSpan(part.Start, part.End - part.Start);
            profile.Characters += text.Length;
            asks |= text.IndexOfAny('？', '?') >= 0;
            wonders |= Lexicon.Wonders(text[..Math.Min(text.Length, 200)]);
        }

        profile.Turns++;
        profile.Questions += asks ? 1 : 0;
        profile.Wonderings += wonders ? 1 : 0;
        profile.Openings += opens ? 1 : 0;
    }

    private void Label(SpeakerProfile profile, Label label)
    {
        var key = cast.KeyOf(label);
        if (profile.Labels.Add(key))
        {
            profile.Wordings.Add(cast.WordingOf(label));
            profile.SaidRole ??= SaidRole(key);
        }
    }

    private static Role? SaidRole(string key) =>
        Lexicon.Classify(key) switch
        {
            LabelClass.Asker or LabelClass.Outlet => Role.Interviewer,
            LabelClass.Answerer => Role.Interviewee,
            _ => null,
        };

    private static string? Abbreviation(SpeakerProfile profile) =>
        profile
            .Wordings.Where(wording => wording.Length < profile.Name.Length && wording.Length <= 4)
            .Where(wording => LabelIndex.Fold(wording) != LabelIndex.Fold(profile.Name))
            .OrderBy(wording => wording.Length)
            .FirstOrDefault();
}
