namespace Interviews.Cli.Tests;

/// <summary>Runs a command line in this process and keeps what it wrote.</summary>
internal static class CommandLine
{
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Task<Result> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public static async Task<Result> RunWithInputAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Application.RunAsync(arguments, new Streams(new StringReader(input), output, error));
        return new Result(code, output.ToString(), error.ToString());
    }
}
