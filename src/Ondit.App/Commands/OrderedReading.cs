using System.Threading.Channels;
using Ondit.Stories;

namespace Ondit.App.Commands;

/// <summary>
/// Reads stories on all cores and writes the readings in the order of the stories. However many there are, only a window of them is
/// held, so that the slowest place sets the pace.
/// </summary>
internal static class OrderedReading
{
    // Enough that a long story does not leave the other cores idle.
    private static readonly int Window = 2 * Environment.ProcessorCount;

    public static Task RunAsync(
        IEnumerable<Story> stories,
        Func<Story, Reading> read,
        Action<Reading> write,
        CancellationToken cancellation
    ) => RunAsync<Story, Reading>(stories, read, write, cancellation);

    /// <summary>The same for anything that is made of something.</summary>
    public static async Task RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs,
        Func<TInput, TResult> make,
        Action<TResult> write,
        CancellationToken cancellation
    )
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var window = Channel.CreateBounded<Task<TResult>>(
            new BoundedChannelOptions(Window) { SingleReader = true, SingleWriter = true }
        );
        // Not disposed: a task that starts late still asks it.
        var running = new CountdownEvent(1);
        _ = Task.Run(() => FillAsync(inputs, Counted, window.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in window.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                write(await result.WaitAsync(cancellation).ConfigureAwait(false));
            }
        }
        finally
        {
            // Where writing failed, reading need not go on. What runs is waited for: the caller may free the model that it uses.
            await stop.CancelAsync().ConfigureAwait(false);
            running.Signal();
            running.Wait(CancellationToken.None);
        }

        TResult Counted(TInput input)
        {
            if (!running.TryAddCount())
            {
                throw new OperationCanceledException(stop.Token);
            }

            try
            {
                return make(input);
            }
            finally
            {
                running.Signal();
            }
        }
    }

    private static async Task FillAsync<TInput, TResult>(
        IEnumerable<TInput> inputs,
        Func<TInput, TResult> make,
        ChannelWriter<Task<TResult>> window,
        CancellationToken stop
    )
    {
        try
        {
            foreach (var input in inputs)
            {
                await window.WaitToWriteAsync(stop).ConfigureAwait(false);
                await window
                    .WriteAsync(Task.Run(() => make(input), stop), CancellationToken.None)
                    .ConfigureAwait(false);
            }

            window.Complete();
        }
        catch (Exception problem)
        {
            // Thrown again where the readings are awaited.
            window.Complete(problem);
        }
    }
}
