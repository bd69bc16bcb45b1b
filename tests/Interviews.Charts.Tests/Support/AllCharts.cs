using System.Reflection;

namespace Interviews.Charts.Tests.Support;

/// <summary>Every chart there is, found by its factory, so that none can be forgotten.</summary>
internal static class AllCharts
{
    public static IEnumerable<(string Name, Chart Chart)> Of(Corpus corpus, ChartOptions? options = null) =>
        typeof(Chart)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Chart))
            .Select(method => (method.Name, (Chart)method.Invoke(null, Arguments(method, corpus, options))!));

    /// <summary>Those that have something to draw.</summary>
    public static IReadOnlyList<(string Name, Chart Chart)> Drawable(Corpus corpus) =>
        [.. Of(corpus).Where(pair => pair.Chart.Reason is null)];

    private static object?[] Arguments(MethodInfo method, Corpus corpus, ChartOptions? options) =>
        [
            .. method
                .GetParameters()
                .Select(parameter =>
                    parameter.ParameterType == typeof(Corpus) ? corpus
                    : parameter.ParameterType == typeof(ChartOptions) ? (object?)options
                    : null
                ),
        ];
}
