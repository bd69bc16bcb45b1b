namespace Interviews;

/// <summary>The speakers of a transcript that is read from JSON.</summary>
internal sealed class SpeakerRegister
{
    private readonly Dictionary<string, Speaker> speakers = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly string file;

    public SpeakerRegister(IEnumerable<SpeakerDocument> documents, string file)
    {
        this.file = file;
        foreach (var document in documents)
        {
            if (document.Name is null)
            {
                throw new TranscriptException(file, null, "A speaker has no name.");
            }

            Add(new Speaker(document.Name, document.Abbreviation, Parse(document.Role)));
        }
    }

    /// <summary>The speaker of that name; one who is not listed is added with the role that the turn states.</summary>
    public Speaker Find(string name, string? role)
    {
        if (!speakers.TryGetValue(name, out var speaker))
        {
            Add(speaker = new Speaker(name, null, Parse(role)));
        }

        return speaker;
    }

    /// <summary>As they are listed, then as they speak.</summary>
    public IReadOnlyList<Speaker> All => [.. order.Select(name => speakers[name])];

    private void Add(Speaker speaker)
    {
        if (speakers.TryAdd(speaker.Name, speaker))
        {
            order.Add(speaker.Name);
        }
    }

    private Role Parse(string? role) =>
        role is null ? Role.Other
        : RoleNames.TryRead(role, out var known) ? known
        : throw new TranscriptException(
            file,
            null,
            $"“{role}” is no role; there are interviewer, interviewee and other."
        );
}
