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
            foreach (var folder in JupyterKernelSpec.Install([.. Self(), "kernel"]))
            {
                streams.Output.WriteLine(folder);
            }

            return ExitCode.Done;
        });
        var uninstall = new Command("uninstall", "Removes it again.");
        uninstall.SetAction(_ =>
        {
            var folders = JupyterKernelSpec.Uninstall();
            foreach (var folder in folders)
            {
                streams.Output.WriteLine(folder);
            }

            if (folders.Count == 0)
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
