using System.Globalization;
using Interviews.Notebooks;

namespace Interviews.Cli;

/// <summary>Tells how far the notebooks have come: a line a finished cell, so that logs can be read too.</summary>
internal static class RunProgress
{
    public static void Write(NotebookProgress step, Streams streams)
    {
        if (step.State == CellState.Started)
        {
            return;
        }

        var sign = step.State switch
        {
            CellState.Finished => "✓",
            CellState.Failed => "✗",
            _ => "…",
        };
        var where = string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(step.Notebook)} {sign} cell {step.Cell}/{step.CellCount} {step.Elapsed.TotalSeconds, 6:0.0} s"
        );
        streams.Warn(step.Message is null ? where : $"{where}  {step.Message}");
    }
}
