using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>A condition as a number, to be reckoned with where a branch could not be foretold.</summary>
internal static class Bit
{
    /// <summary>1 or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(bool condition) => Unsafe.BitCast<bool, byte>(condition);
}
