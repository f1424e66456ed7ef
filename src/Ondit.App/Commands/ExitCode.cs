namespace Ondit.App.Commands;

/// <summary>What the program ends with. Scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>All was read.</summary>
    public const int Done = 0;

    /// <summary>Something in the input could not be read; the rest was.</summary>
    public const int UnreadableInput = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The program or its model is broken, or the output can no longer be written.</summary>
    public const int Broken = 3;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells expect.</summary>
    public const int Interrupted = 130;
}
