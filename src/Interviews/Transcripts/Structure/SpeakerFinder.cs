namespace Interviews;

/// <summary>From labels to speakers: name, abbreviation, role.</summary>
internal sealed class SpeakerFinder(
    IReadOnlyList<Line> lines,
    Cast cast,
    TranscriptReaderOptions options,
    ReaderWords words
)
{
    private const int WordsThatCount = 200;
    private const int LongestAbbreviation = 4;

    /// <summary>The speakers by name, in the order of their first turn.</summary>
    public Dictionary<string, Speaker> Find(List<DraftTopic> topics)
    {
        var profiles = new Dictionary<string, SpeakerProfile>(StringComparer.Ordinal);
        foreach (var turn in topics.SelectMany(topic => topic.Turns))
        {
            Count(Profile(profiles, turn.Name), turn);
        }

        foreach (var topic in topics)
        {
            profiles[topic.Turns[0].Name].Openings++;
        }

        foreach (var label in cast.Labels)
        {
            Label(Profile(profiles, cast.NameOf(label)), label);
        }

        foreach (var (name, role) in cast.Introductions.Roles)
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

    private void Count(SpeakerProfile profile, DraftTurn turn)
    {
        var (asks, wonders, ends) = (false, false, false);
        foreach (var part in turn.Parts)
        {
            var text = lines[part.Line].Text.AsSpan(part.Start, part.End - part.Start);
            profile.Characters += text.Length;
            asks |= text.IndexOfAny('？', '?') >= 0;
            ends = text[^1] is '？' or '?';
            wonders =
                wonders
                || words.IsIn(
                    "asking-words",
                    ReaderWords.Fold(text[..Math.Min(text.Length, WordsThatCount)].ToString())
                );
        }

        profile.Turns++;
        profile.Questions += asks ? 1 : 0;
        profile.Wonderings += wonders ? 1 : 0;
        profile.EndsAsking += ends ? 1 : 0;
    }

    private void Label(SpeakerProfile profile, Label label)
    {
        var key = cast.KeyOf(label);
        if (profile.Labels.Add(key))
        {
            profile.Wordings.Add(cast.WordingOf(label));
            profile.SaidRole ??= words.Classify(key) switch
            {
                LabelClass.Asker or LabelClass.Outlet => Role.Interviewer,
                LabelClass.Answerer when key != "a" || Asks => Role.Interviewee,
                _ => null,
            };
            profile.IsVoice |= words.Has("voices", key);
            profile.IsAccount |= words.IsAccount(key);
        }
    }

    /// <summary>Whether somebody is called Q or 问, whom A answers.</summary>
    private bool Asks => cast.Labels.Any(label => cast.KeyOf(label) is "q" or "问");

    private static string? Abbreviation(SpeakerProfile profile) =>
        profile
            .Wordings.Where(wording => wording.Length < profile.Name.Length && wording.Length <= LongestAbbreviation)
            .Where(wording => LabelIndex.Fold(wording) != LabelIndex.Fold(profile.Name))
            .OrderBy(wording => wording.Length)
            .FirstOrDefault();
}
