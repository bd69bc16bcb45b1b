using NetMQ;
using NetMQ.Sockets;

namespace Interviews.Notebooks;

/// <summary>The five channels of a kernel. All sockets live on one thread; work for it is posted.</summary>
internal sealed class JupyterSockets : IDisposable
{
    private readonly MessageCodec _codec;
    private readonly RouterSocket _shell = new();
    private readonly RouterSocket _control = new();
    private readonly RouterSocket _stdin = new();
    private readonly PublisherSocket _ioPub = new();
    private readonly ResponseSocket _heartbeat = new();
    private readonly NetMQQueue<Action> _work = new();
    private readonly NetMQPoller _poller;

    public JupyterSockets(ConnectionFile connection)
    {
        _codec = new MessageCodec(connection.Key);
        Bind(_shell, connection.ShellPort);
        Bind(_control, connection.ControlPort);
        Bind(_stdin, connection.StdinPort);
        Bind(_ioPub, connection.IoPubPort);
        Bind(_heartbeat, connection.HeartbeatPort);
        // A router drops what is too much; results must not be dropped because a client reads slowly.
        _ioPub.Options.SendHighWatermark = 0;
        _shell.ReceiveReady += (_, _) => Receive(_shell, message => ShellMessage?.Invoke(message));
        _control.ReceiveReady += (_, _) => Receive(_control, message => ControlMessage?.Invoke(message));
        _stdin.ReceiveReady += (_, _) => Receive(_stdin, message => StdinMessage?.Invoke(message));
        _heartbeat.ReceiveReady += (_, _) => _heartbeat.SendFrame(_heartbeat.ReceiveFrameBytes());
        _work.ReceiveReady += (_, _) =>
        {
            while (_work.TryDequeue(out var action, TimeSpan.Zero))
            {
                action();
            }
        };
        _poller = [_shell, _control, _stdin, _heartbeat, _work];

        void Bind(NetMQSocket socket, int port)
        {
            socket.Options.Linger = TimeSpan.FromSeconds(1);
            socket.Bind(FormattableString.Invariant($"tcp://{connection.Address}:{port}"));
        }
    }

    public event Action<JupyterMessage>? ShellMessage;

    public event Action<JupyterMessage>? ControlMessage;

    public event Action<JupyterMessage>? StdinMessage;

    /// <summary>Receives until <see cref="Stop"/>; handlers and posted work run on this thread.</summary>
    public void Run() => _poller.Run();

    public void Stop() => _poller.StopAsync();

    public void Post(Action work) => _work.Enqueue(work);

    public void SendShell(JupyterMessage message) => Send(_shell, message);

    public void SendControl(JupyterMessage message) => Send(_control, message);

    public void SendStdin(JupyterMessage message) => Send(_stdin, message);

    public void Publish(JupyterMessage message) => Send(_ioPub, message);

    public void Dispose()
    {
        _poller.Dispose();
        _work.Dispose();
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _ioPub, _heartbeat])
        {
            socket.Dispose();
        }
    }

    private void Send(NetMQSocket socket, JupyterMessage message) =>
        socket.TrySendMultipartBytes(TimeSpan.FromSeconds(5), [.. _codec.Encode(message)]);

    private void Receive(NetMQSocket socket, Action<JupyterMessage> handle)
    {
        var frames = socket.ReceiveMultipartBytes();
        if (_codec.Decode(frames) is { } message)
        {
            handle(message);
        }
    }
}
