using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>
/// Every document in Fixtures/Transcripts/Documents shows one convention or one trap; the structure that a careful
/// person reads out of it stands in Fixtures/Transcripts/Expected.
/// </summary>
public class DocumentTests
{
    public static TheoryData<string> Documents =>
        [
            .. Directory
                .GetFiles(Repository.Fixture("Transcripts", "Documents"))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_Document_FindsItsStructure(string document)
    {
        var transcript = TranscriptReader.Read(Repository.Fixture("Transcripts", "Documents", document));
        Snapshot.Match(TranscriptOutline.Of(transcript), "Transcripts", "Expected", document + ".txt");
    }
}
