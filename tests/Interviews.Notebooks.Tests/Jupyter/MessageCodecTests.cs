using System.Text;

namespace Interviews.Notebooks.Tests;

public class MessageCodecTests
{
    private static readonly JupyterMessage Message = new(
        [
            [1, 2],
        ],
        new() { ["msg_id"] = "1", ["msg_type"] = "execute_request" },
        [],
        new() { ["code"] = "1 + 1" }
    );

    [Fact]
    public void Decode_WhatWasEncoded_IsTheSame()
    {
        var codec = new MessageCodec("secret");
        var decoded = codec.Decode(codec.Encode(Message))!;
        Assert.Equal("execute_request", decoded.Type);
        Assert.Equal("1 + 1", (string?)decoded.Content["code"]);
        Assert.Equal([1, 2], Assert.Single(decoded.Identities));
    }

    /// <summary>The signature as Python's hmac and hashlib give it for these four parts.</summary>
    [Fact]
    public void Encode_Signature_IsLowerCaseHmacSha256()
    {
        var frames = new MessageCodec("key").Encode(new JupyterMessage([], [], [], []));
        Assert.Equal(
            "ca767b02c5bc061ed184a9a029e7f93a7f2f7ed4e8fe74120fc1212f0b008fa3",
            Encoding.ASCII.GetString(frames[1])
        );
        Assert.Equal(["{}", "{}", "{}", "{}"], frames.Skip(2).Select(Encoding.UTF8.GetString));
    }

    [Fact]
    public void Decode_AnyChangedFrame_IsRefused()
    {
        var codec = new MessageCodec("secret");
        for (var i = 1; i < 7; i++)
        {
            var frames = codec.Encode(Message).Select(frame => (byte[])frame.Clone()).ToList();
            frames[i][0] ^= 1;
            Assert.Null(codec.Decode(frames));
        }
    }

    [Fact]
    public void Decode_OtherKeyOrFewerFrames_IsRefused()
    {
        var frames = new MessageCodec("secret").Encode(Message);
        Assert.Null(new MessageCodec("other").Decode(frames));
        for (var count = 0; count < frames.Count; count++)
        {
            Assert.Null(new MessageCodec("secret").Decode([.. frames.Take(count)]));
        }
    }

    [Theory]
    [InlineData("a𠮷b", 0, 0)]
    [InlineData("a𠮷b", 2, 3)]
    [InlineData("a𠮷b", 3, 4)]
    public void CodePoints_BothWays_Agree(string text, int codePoints, int units)
    {
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, units));
    }
}
