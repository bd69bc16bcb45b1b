namespace Interviews.Notebooks.Tests;

public class CellParserTests
{
    [Fact]
    public void Parse_CommandsBetweenCode_KeepOrderAndLineNumbers()
    {
        var steps = CellParser.Parse("#r \"a.dll\"\nvar x = 1;\n#load \"b.csx\"\n#r \"nuget: P, 1.0\"\n\nx", "csharp");
        Assert.Equal(
            [
                new CellStep.Reference(1, "a.dll"),
                new CellStep.Code(2, "csharp", "\nvar x = 1;"),
                new CellStep.Load(3, "b.csx"),
                new CellStep.Package(4, "P, 1.0"),
                new CellStep.Code(6, "csharp", "\n\n\n\n\nx"),
            ],
            steps
        );
    }

    [Theory]
    [InlineData("var s = @\"\n#!nothing\n\";")]
    [InlineData("var s = \"\"\"\n#!nothing\n\"\"\";")]
    [InlineData("var s = $\"\"\"\n#r \"nothing\"\n{1}\"\"\";")]
    public void Parse_CommandInsideString_IsText(string cell)
    {
        Assert.Equal([new CellStep.Code(1, "csharp", cell)], CellParser.Parse(cell, "csharp"));
    }

    [Theory]
    [InlineData("#!share x", "UnknownMagicCommand")]
    [InlineData("#!import", "BadMagicCommand")]
    [InlineData("#!time now", "BadMagicCommand")]
    [InlineData("#!sql", "UnsupportedLanguage")]
    public void Parse_OtherCommand_IsNamedError(string line, string name)
    {
        var error = Assert.Throws<CellException>(() => CellParser.Parse("1\n" + line, "csharp"));
        Assert.Equal((name, 2), (error.Name, error.Line));
    }

    [Theory]
    [InlineData("Name", "Name", "*")]
    [InlineData("Name, 1.2.3-beta.4", "Name", "1.2.3-beta.4")]
    public void PackageReference_Parse_GivesNameAndVersion(string text, string name, string version)
    {
        Assert.Equal(new PackageReference(name, version), PackageReference.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A, 1, 2")]
    [InlineData("A\" /><Evil a=\"")]
    public void PackageReference_BadText_IsNamedError(string text)
    {
        Assert.Equal("BadPackage", Assert.Throws<CellException>(() => PackageReference.Parse(text)).Name);
    }
}
