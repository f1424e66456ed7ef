namespace Ondit.App.Imports;

/// <summary>An input as a stream, for what unpacks streams: what it reads counts as taken.</summary>
internal sealed class TakenStream(InputBytes input) : Stream
{
    private const int Most = 1 << 16;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var next = input.Peek(Math.Min(count, Most));
        next.CopyTo(buffer.AsSpan(offset));
        input.Skip(next.Length);
        return next.Length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
