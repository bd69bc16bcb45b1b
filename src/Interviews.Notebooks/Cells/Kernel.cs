using System.Net;
using Microsoft.AspNetCore.Html;

namespace Interviews.Notebooks.Cells;

/// <summary>What every cell can call without a <c>using</c>: the subset of .NET Interactive's own that all hosts share.</summary>
public static class Kernel
{
    /// <summary>Shows a value below the cell, now.</summary>
    /// <param name="value">Anything; its type decides the form unless MIME types are named.</param>
    /// <param name="mimeTypes">The forms wanted, for instance <c>text/plain</c>.</param>
    /// <returns>A handle that can replace what is shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var id = Guid.NewGuid().ToString("N");
        Execution.Current.Emit(new OutputEvent("display", ValueFormatter.Format(value, mimeTypes), id));
        return new DisplayedValue(id, mimeTypes);
    }

    /// <summary>Text that is HTML already, to be shown as it is.</summary>
    /// <param name="content">The HTML; escape what comes from elsewhere.</param>
    /// <returns>A value to display.</returns>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a style sheet in the notebook's page.</summary>
    /// <param name="content">The rules.</param>
    /// <returns>A handle that can replace them.</returns>
    public static DisplayedValue CSS(string content) => display(HTML($"<style>{content}</style>"));

    /// <summary>Asks whoever runs the notebook for a line of text.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line; an empty one if the host has nobody to ask.</returns>
    public static Task<string> GetInputAsync(string prompt = "") => Execution.Current.AskAsync(prompt, password: false);

    /// <summary>Asks for a line of text that is not shown while it is typed.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line, in a form that does not print itself.</returns>
    public static async Task<NetworkCredential> GetPasswordAsync(string prompt = "") =>
        new("", await Execution.Current.AskAsync(prompt, password: true).ConfigureAwait(false));
}
