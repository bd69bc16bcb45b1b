using System.Text;

namespace Interviews.Notebooks;

/// <summary>
/// A console stream of the cells. Text goes out at once, but if the last piece has only just gone, it waits until there is
/// enough of it or a moment has passed, so that a loop of small writes does not become a message each. Beyond a limit a
/// cell's text is counted instead of sent.
/// </summary>
internal sealed class ConsoleCapture : TextWriter
{
    private const int PieceLength = 8_192;
    private const int LimitPerCell = 1_000_000;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private static readonly ConsoleCapture[] Both = [new("stdout"), new("stderr")];

    private readonly string _name;
    private readonly Lock _lock = new();
    private readonly StringBuilder _pending = new();
    private readonly Timer _timer;
    private Execution? _owner;
    private long _written;
    private long _lastSent;

    private ConsoleCapture(string name)
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        _name = name;
        _timer = new Timer(_ => Send());
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>From here on, the process's console belongs to the cells.</summary>
    public static void Install()
    {
        Console.SetOut(Both[0]);
        Console.SetError(Both[1]);
        Console.SetIn(new InputReader());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Flush();
    }

    /// <summary>Sends what is pending, so that it comes before whatever the caller sends next.</summary>
    public static new void Flush()
    {
        foreach (var capture in Both)
        {
            capture.Send();
        }
    }

    /// <summary>Sends what is pending and says what was left out; called when a cell has ended.</summary>
    public static void EndCell()
    {
        foreach (var capture in Both)
        {
            capture.Send(all: true);
            lock (capture._lock)
            {
                if (capture._written > LimitPerCell)
                {
                    capture._owner?.EmitStream(
                        "stderr",
                        FormattableString.Invariant(
                            $"\n({capture._name}: {capture._written:N0} characters, of which the first {LimitPerCell:N0} are shown)\n"
                        )
                    );
                }

                capture._written = 0;
            }
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        // Printing is where a cell without loops of its own can be stopped.
        Cells.Guard.Check();
        bool full;
        lock (_lock)
        {
            _owner = Execution.Current;
            var room = (int)Math.Clamp(LimitPerCell - _written, 0, buffer.Length);
            room -= room > 0 && room < buffer.Length && char.IsHighSurrogate(buffer[room - 1]) ? 1 : 0;
            _written += buffer.Length;
            var wasWaiting = _pending.Length > 1;
            _pending.Append(buffer[..room]);
            full = _pending.Length >= PieceLength || Environment.TickCount64 - _lastSent > Moment.TotalMilliseconds;
            if (!wasWaiting && room > 0 && !full)
            {
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }
        }

        if (full)
        {
            Send();
        }
    }

    public override void WriteLine(string? value)
    {
        Write(value + NewLine);
    }

    private void Send(bool all = false)
    {
        lock (_lock)
        {
            // The first half of a character waits for the second.
            var isHalf = !all && _pending.Length > 0 && char.IsHighSurrogate(_pending[^1]);
            var length = _pending.Length - (isHalf ? 1 : 0);
            if (length > 0)
            {
                // Inside the lock, so that pieces cannot overtake one another.
                _owner?.EmitStream(_name, _pending.ToString(0, length));
                _pending.Remove(0, length);
                _lastSent = Environment.TickCount64;
            }
        }
    }

    /// <summary>Console.ReadLine asks whoever runs the notebook.</summary>
    private sealed class InputReader : TextReader
    {
        public override string? ReadLine() => Execution.Current.AskAsync("", password: false).GetAwaiter().GetResult();

        public override int Read() => throw new NotSupportedException("In a notebook, read whole lines.");
    }
}
