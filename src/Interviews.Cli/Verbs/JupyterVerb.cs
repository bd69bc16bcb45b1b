using System.CommandLine;
using Interviews.Notebooks;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews jupyter</c>: makes the notebook host known to Jupyter.</summary>
internal static class JupyterVerb
{
    public static Command Create(Streams streams)
    {
        var install = new Command("install", "Adds the kernel 'C# (Interviews)' to Jupyter.");
        install.SetAction(_ =>
        {
            streams.Output.WriteLine(JupyterKernelSpec.Install([.. Self(), "kernel"]));
            return ExitCode.Done;
        });
        var uninstall = new Command("uninstall", "Removes it again.");
        uninstall.SetAction(_ =>
        {
            if (JupyterKernelSpec.Uninstall() is { } folder)
            {
                streams.Output.WriteLine(folder);
            }
            else
            {
                streams.Warn("The kernel was not installed.");
            }

            return ExitCode.Done;
        });
        return new Command("jupyter", "Installs or removes the kernel for Jupyter.") { install, uninstall };
    }

    /// <summary>The words that start this program again, wherever Jupyter starts it from.</summary>
    private static IEnumerable<string> Self()
    {
        var program = typeof(JupyterVerb).Assembly.Location;
        var host = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [host, program]
            : [host];
    }
}
