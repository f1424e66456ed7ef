using Microsoft.Win32.SafeHandles;

namespace Ondit.App.Exports;

/// <summary>
/// Standard output that says when nobody reads it any more. .NET's own console stream passes over a closed pipe in silence, so that
/// "ondit read big.jsonl | head" would read all of big.jsonl.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private readonly FileStream pipe;

    private StandardOutput(FileStream pipe) => this.pipe = pipe;

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Buffered(Console.OpenStandardOutput());
        }

        // A file is left to the console stream: FileStream would not move the place that later programs write to.
        var handle = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return Buffered(handle.CanSeek ? Console.OpenStandardOutput() : new StandardOutput(handle));
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            pipe.Write(buffer, offset, count);
        }
        catch (IOException problem)
        {
            throw new ClosedPipeException(problem);
        }
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static BufferedStream Buffered(Stream stream) => new(stream, 1 << 16);
}
