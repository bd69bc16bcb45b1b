namespace Interviews.Testing;

/// <summary>
/// Compares text with the copy approved in tests/Fixtures. A difference writes NAME.received.* beside the approved
/// file and fails; accepting it is a deliberate rename, seen in the diff. Tests never rewrite what they check.
/// </summary>
internal static class Snapshot
{
    public static void Match(string actual, params string[] fixture)
    {
        var approved = Repository.Fixture(fixture);
        var received = Path.ChangeExtension(approved, ".received" + Path.GetExtension(approved));
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        if (expected is null)
        {
            Assert.Fail($"No approved copy yet; look at {received} and rename it to {approved}.");
        }

        Assert.Equal(expected, actual);
    }
}
