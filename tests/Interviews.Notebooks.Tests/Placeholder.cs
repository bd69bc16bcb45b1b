namespace Interviews.Notebooks.Tests;

public class Placeholder
{
    [Fact]
    public void Repository_Seed_Exists() => Assert.True(File.Exists(Interviews.Testing.Repository.Seed));
}
