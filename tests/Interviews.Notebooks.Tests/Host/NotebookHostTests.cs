namespace Interviews.Notebooks.Tests;

/// <summary>What becomes of a notebook whose cell takes its process down.</summary>
public class NotebookHostTests
{
    [Fact]
    public async Task Interrupt_LoopInsideLibrary_ReplacesTheProcess()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync(
            "Console.WriteLine(\"on\"); Enumerable.Repeat(1, int.MaxValue).Select((x, i) => x).Where(x => x > 1).Concat(Enumerable.Repeat(1, int.MaxValue)).Concat(Enumerable.Repeat(1, int.MaxValue)).Count(x => x == 3)"
        );
        host.Next<StreamEvent>();
        var queued = host.ExecuteAsync("1");
        await host.SendAsync("interrupt");
        var done = await running;
        Assert.Equal("interrupted", done.Status);
        Assert.Contains("variables are gone", host.Error(done).Message, StringComparison.Ordinal);
        Assert.Equal("interrupted", (await queued).Status);
        Assert.Equal("interrupt", host.Next<ReadyEvent>().Reason);
        var next = await host.ExecuteAsync("1 + 1");
        Assert.Equal("2", host.Result(next));
        Assert.Equal(1, next.ExecutionCount);
    }

    [Theory]
    [InlineData("", "var t = new System.Threading.Thread(() => { while (true) { } }); t.Start(); t.Join();")]
    [InlineData(
        "var timer = new System.Threading.Timer(_ => { var z = 1; }, null, 0, 5);",
        "while (true) { await Task.Delay(20); }"
    )]
    [InlineData("", "switch (1) { case 1: goto case 1; }")]
    [InlineData("", "Enumerable.Range(0, int.MaxValue).Select(i => display(i)).Count()")]
    public async Task Interrupt_ThreadsTimersJumpsAndDisplays_KeepsTheVariables(string before, string code)
    {
        await using var host = new HostClient();
        await host.ExecuteAsync("var kept = 5; " + before);
        var running = host.ExecuteAsync("Console.WriteLine(1); " + code);
        host.Next<StreamEvent>();
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        Assert.Equal("5", host.Result(await host.ExecuteAsync("kept")));
    }

    [Fact]
    public async Task Interrupt_WorkOfAnEarlierCell_GoesOn()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync(
            "var ticks = 0; var work = Task.Run(async () => { while (true) { await Task.Delay(10); ticks++; } });"
        );
        var running = host.ExecuteAsync("Console.WriteLine(1); while (true) { }");
        host.Next<StreamEvent>();
        await host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        await host.ExecuteAsync("var then = ticks; await Task.Delay(300);");
        Assert.Equal("True", host.Result(await host.ExecuteAsync("ticks > then && !work.IsCompleted")));
    }

    [Fact]
    public async Task Execute_ExitsTheProcess_SaysSoAndGoesOn()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("Console.WriteLine(\"before\"); Environment.Exit(3);");
        Assert.Equal("error", done.Status);
        Assert.Equal("before\n", host.Text(done));
        Assert.Contains("exit code 3", host.Error(done).Message, StringComparison.Ordinal);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Execute_StackOverflow_SaysSoAndGoesOn()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("int Deep(int n) => Deep(n + 1) + 1; Deep(0)");
        Assert.Equal("HostStopped", host.Error(done).Name);
        Assert.Contains("Stack overflow", host.Text(done), StringComparison.Ordinal);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Execute_FillsMemory_SaysSoAndGoesOn()
    {
        await using var host = HostClient.WithMemory(300_000_000);
        var done = await host.ExecuteAsync(
            "var all = new List<byte[]>(); while (true) { all.Add(new byte[10_000_000]); }"
        );
        Assert.Equal("error", done.Status);
        Assert.Contains(host.Error(done).Name, (string[])["System.OutOfMemoryException", "HostStopped"]);
        Assert.Equal("ok", (await host.ExecuteAsync("all = null;")).Status);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Restart_ForgetsVariables()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync("var n = 1;");
        await host.SendAsync("restart");
        var done = await host.ExecuteAsync("n");
        Assert.Equal("CS0103", host.Error(done).Name);
        Assert.Equal(1, done.ExecutionCount);
    }

    [Fact]
    public async Task Start_MissingFolder_IsReportedAndNobodyWaits()
    {
        var events = new List<HostEvent>();
        var options = new NotebookHostOptions { Folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()) };
        await using var host = NotebookHost.Start(options, events.Add);
        var done = await host.SendAsync(new HostRequest(1, "execute", new HostParameters { Code = "1" }));
        Assert.NotEqual("ok", done.Status);
        Assert.Contains(
            events,
            e =>
                e is ErrorEvent { Name: "HostNotStarted" } error
                && error.Message.Contains(options.Folder, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Send_HandlerThrows_ComesBackToTheSender()
    {
        await using var host = NotebookHost.Start(
            new NotebookHostOptions(),
            e => throw new InvalidOperationException("the handler's own")
        );
        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            // Whether this comes before or after the handler's failure, it must not hang.
            await host.SendAsync(new HostRequest(1, "execute", new HostParameters { Code = "1" }));
            await host.SendAsync(new HostRequest(2, "execute", new HostParameters { Code = "1" }));
        });
        Assert.True(error is InvalidOperationException or ObjectDisposedException, error.ToString());
    }
}
