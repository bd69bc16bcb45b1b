namespace Interviews.Notebooks.Tests;

public class SubmissionCompilerTests
{
    [Fact]
    public void Compile_AfterAPieceThatWasKept_GivesItsReferencesOnce()
    {
        var catalog = new AssemblyCatalog();
        var compiler = new SubmissionCompiler(catalog);
        var first = Compile(compiler, "var x = Enumerable.Range(0, 3);");
        Assert.NotEmpty(first.Compilation.ExternalReferences);

        // Not kept: the next one must not rely on it.
        Assert.NotEmpty(Compile(compiler, "1").Compilation.ExternalReferences);
        compiler.Keep(first);
        Assert.Empty(Compile(compiler, "x.Sum()").Compilation.ExternalReferences);

        catalog.AddReference(typeof(SubmissionCompilerTests).Assembly.Location);
        var second = Compile(compiler, "new Interviews.Notebooks.Tests.SubmissionCompilerTests()");
        Assert.Single(second.Compilation.ExternalReferences);
    }

    private static Submission Compile(SubmissionCompiler compiler, string text) =>
        compiler.Compile(text, "cell", TestContext.Current.CancellationToken);
}
