using System.Text;

namespace Interviews.Charts.Tests.Support;

internal static class TextLength
{
    public static int Utf8Length(this string text) => Encoding.UTF8.GetByteCount(text);
}
