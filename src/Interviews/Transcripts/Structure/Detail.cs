namespace Interviews;

/// <summary>How much a reading tells; a reason for each of a million lines takes room.</summary>
internal enum Detail
{
    Transcript,
    Reasons,
}
