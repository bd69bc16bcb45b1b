namespace Interviews;

/// <summary>What a speaker does in the interview.</summary>
public enum Role
{
    /// <summary>Takes part without asking or being asked: a host's guest, a listener, an unknown voice.</summary>
    Other,

    /// <summary>Asks; turns of this role are questions, with or without a question mark.</summary>
    Interviewer,

    /// <summary>Is asked; turns of this role are answers.</summary>
    Interviewee,
}
