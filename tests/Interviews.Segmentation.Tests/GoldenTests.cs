using System.Security.Cryptography;
using Interviews.Testing;

namespace Interviews.Segmentation.Tests;

public class GoldenTests
{
    private static readonly Segmenter Segmenter = new();

    [Theory]
    [MemberData(nameof(Modes.Names), MemberType = typeof(Modes))]
    public void Tokens_GoldenTexts_EqualJieba(string mode)
    {
        Assert.True(Golden.Goldens.Count > 1500);
        foreach (var golden in Golden.Goldens)
        {
            Assert.Equal(Modes.Of(mode).Expected(golden), Modes.Of(mode).Written(Segmenter, golden.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Modes.Names), MemberType = typeof(Modes))]
    public void Spans_GoldenTexts_EqualJieba(string mode)
    {
        var buffer = new TokenBuffer();
        foreach (var golden in Golden.Goldens)
        {
            Assert.Equal(
                Modes.Of(mode).Expected(golden),
                Modes.Of(mode).WrittenFromSpans(Segmenter, golden.Text, buffer)
            );
        }
    }

    [Fact]
    public void Goldens_Dictionary_IsTheOneInData()
    {
        var bytes = File.ReadAllBytes(
            Path.Combine(Repository.Root, "src", "Interviews.Segmentation", "Data", "dict.txt")
        );
        Assert.Equal("0.42.1", Golden.Head.GetProperty("jieba").GetString());
        Assert.Equal(
            Golden.Head.GetProperty("dictionarySha256").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(bytes))
        );
    }
}
