using System.Runtime.ExceptionServices;

namespace Interviews;

/// <summary>Work on many documents at once, with results and errors as if they came one after the other.</summary>
internal static class Ordered
{
    /// <exception cref="Exception">What the work of the first failing item throws, as it is.</exception>
    public static List<TResult> Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        if (items.Count < 2)
        {
            return [.. items.Select(work)];
        }

        var results = new TResult[items.Count];
        var errors = new ExceptionDispatchInfo?[items.Count];
        Parallel.For(
            0,
            items.Count,
            (index, loop) =>
            {
                try
                {
                    results[index] = work(items[index]);
                }
#pragma warning disable CA1031 // Nothing is swallowed: it is thrown again below, in the order of the items.
                catch (Exception error)
#pragma warning restore CA1031
                {
                    errors[index] = ExceptionDispatchInfo.Capture(error);
                    loop.Break();
                }
            }
        );
        Array.Find(errors, error => error is not null)?.Throw();
        return [.. results];
    }
}
