namespace Ondit.App.Imports;

/// <summary>The bytes of an input, which may be looked at before they are taken: a pipe cannot be read twice.</summary>
internal sealed class InputBytes(Stream stream) : IDisposable
{
    /// <summary>The longest story, and the longest line, that is taken: far beyond any news story, well within one string.</summary>
    public const int Limit = 50_000_000;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool ended;

    /// <summary>How many bytes were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>The next bytes without taking them; fewer than asked for at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill()) { }

        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    public void Skip(int count)
    {
        start += count;
        Taken += count;
    }

    /// <summary>All that is left.</summary>
    /// <exception cref="UnreadableInputException">It is more than <see cref="Limit"/>.</exception>
    public byte[] TakeAll()
    {
        while (Fill())
        {
            if (end - start > Limit)
            {
                throw new UnreadableInputException(TooLong);
            }
        }

        return Take(end - start);
    }

    /// <summary>The next line without its line break.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="UnreadableInputException">The line is longer than <see cref="Limit"/>; it was passed over.</exception>
    public bool TryTakeLine(out byte[] line)
    {
        var looked = 0;
        int at;
        while ((at = buffer.AsSpan(start + looked, end - start - looked).IndexOf((byte)'\n')) < 0)
        {
            looked = end - start;
            if (looked > Limit)
            {
                PassOverLine();
                throw new UnreadableInputException(TooLong);
            }

            if (!Fill())
            {
                line = Take(looked);
                return looked > 0;
            }
        }

        line = Take(looked + at);
        Skip(1);
        return true;
    }

    /// <summary>What is left, as a stream.</summary>
    public Stream AsStream() => new TakenStream(this);

    public void Dispose() => stream.Dispose();

    private static string TooLong => $"is longer than {Limit / 1_000_000} MB, more than one story can be; split it";

    private byte[] Take(int count)
    {
        var taken = buffer.AsSpan(start, count).ToArray();
        Skip(count);
        return taken;
    }

    private void PassOverLine()
    {
        int at;
        while ((at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) < 0)
        {
            Skip(end - start);
            if (!Fill())
            {
                return;
            }
        }

        Skip(at + 1);
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }
}
