using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Interviews.Notebooks;

/// <summary>Says of an exception where in the notebook it came from.</summary>
internal static class CellTrace
{
    /// <param name="exception">What a cell threw.</param>
    /// <param name="file">The running cell's name in debug information; its lines are told from other cells'.</param>
    public static ErrorEvent ToEvent(Exception exception, string file)
    {
        while (exception is TargetInvocationException { InnerException: { } inner })
        {
            // A formatter's way of saying that the value threw.
            exception = inner;
        }

        var trace = new StackTrace(exception, fNeedFileInfo: true);
        var frames = trace.GetFrames().Where(frame => frame.HasMethod() && !IsHost(frame)).ToList();
        var own = frames.Find(frame => frame.GetFileName() == file);
        var loaded = own is null ? frames.Find(frame => IsCell(frame) && Path.IsPathRooted(frame.GetFileName())) : null;
        var lines = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            lines.Add($"{(lines.Count == 0 ? "" : "---> ")}{e.GetType()}: {e.Message}");
        }

        lines.AddRange(frames.Where(frame => !IsCell(frame) || frame.GetFileName() is not null).Select(Describe));
        return new ErrorEvent(exception.GetType().FullName ?? "", exception.Message, lines)
        {
            Line = (own ?? loaded)?.GetFileLineNumber(),
            Path = loaded?.GetFileName(),
        };
    }

    private static string Describe(StackFrame frame)
    {
        var method = DiagnosticMethodInfo.Create(frame);
        var where = frame.GetFileName() is { } file
            ? string.Create(CultureInfo.InvariantCulture, $" in {file}, line {frame.GetFileLineNumber()}")
            : "";
        var name = IsCell(frame) ? "" : $" {method?.DeclaringTypeName}.{method?.Name}";
        return $"   at{name}{where}";
    }

    private static bool IsCell(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly.GetName().Name?.StartsWith("cell-", StringComparison.Ordinal) == true;

    private static bool IsHost(StackFrame frame)
    {
        var module = frame.GetMethod()?.Module.Assembly;
        return module == typeof(CellTrace).Assembly
            || frame.GetMethod()?.DeclaringType?.Namespace == "System.Runtime.ExceptionServices"
            || frame.GetMethod()?.DeclaringType?.Namespace == "System.Runtime.CompilerServices";
    }
}
