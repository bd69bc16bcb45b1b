namespace Interviews.Cli;

/// <summary>The work cannot be done as asked; the message says why and goes to the user as it is.</summary>
public sealed class UserException : Exception
{
    /// <summary>An error with the sentence that the user reads.</summary>
    public UserException(string message)
        : base(message) { }

    /// <summary>An error with the sentence that the user reads and what led to it.</summary>
    public UserException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>An error without a sentence; for serialisers only.</summary>
    public UserException() { }
}
