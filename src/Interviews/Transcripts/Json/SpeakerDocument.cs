namespace Interviews;

/// <summary>A speaker's JSON.</summary>
internal sealed record SpeakerDocument(string? Name, string? Abbreviation, string? Role)
{
    public static SpeakerDocument From(Speaker speaker) =>
        new(speaker.Name, speaker.Abbreviation, RoleNames.Write(speaker.Role));
}
