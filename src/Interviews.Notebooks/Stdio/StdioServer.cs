using System.Text;
using System.Text.Json;

namespace Interviews.Notebooks;

/// <summary>The door for editors: the protocol of DESIGN.md, one JSON object a line, over a pair of streams.</summary>
public static class StdioServer
{
    /// <summary>Serves one notebook until the client asks for the end or closes its stream.</summary>
    /// <param name="input">Where requests come from, usually the standard input.</param>
    /// <param name="output">Where events go, usually the standard output; nothing else may write there.</param>
    /// <param name="options">The notebook's folder and the limits.</param>
    /// <returns>A task that ends when the worker process is gone.</returns>
    public static async Task RunAsync(Stream input, Stream output, NotebookHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var requests = new StreamReader(input, encoding);
        var events = new StreamWriter(output, encoding) { NewLine = "\n" };
        await using (events.ConfigureAwait(false))
        {
            var host = NotebookHost.Start(options, Write);
            await using (host.ConfigureAwait(false))
            {
                await ServeAsync(host, requests, Write).ConfigureAwait(false);
            }
        }

        void Write(HostEvent e)
        {
            try
            {
                lock (events)
                {
                    events.WriteLine(HostJson.Write(e));
                    events.Flush();
                }
            }
            catch (IOException)
            {
                // The client is gone; its input ends too, and with it this server.
            }
        }
    }

    // A request may be refused only after others have been looked at.
    private static async Task ReportAsync(Task answer, string line, Action<HostEvent> write)
    {
        try
        {
            await answer.ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            // Its id belongs to another request, whose answer this must not seem to be.
            write(BadRequest(e.Message, line));
        }
    }

    private static void Refuse(string message, string line, Action<HostEvent> write)
    {
        var id = HostJson.FindId(line);
        write(BadRequest(message, line) with { Id = id });
        if (id is not null)
        {
            write(new DoneEvent("error", 0) { Id = id });
        }
    }

    private static ErrorEvent BadRequest(string message, string line) =>
        new("BadRequest", message, [line.Length > 200 ? line[..200] + "…" : line]);

    private static async Task ServeAsync(NotebookHost host, StreamReader requests, Action<HostEvent> write)
    {
        while (await requests.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            try
            {
                var request = HostJson.ReadRequest(line);
                var answer = host.SendAsync(request);
                if (request.Method == "shutdown")
                {
                    await answer.ConfigureAwait(false);
                    return;
                }

                _ = ReportAsync(answer, line, write);
            }
            catch (JsonException e)
            {
                Refuse(e.Message, line, write);
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }
}
