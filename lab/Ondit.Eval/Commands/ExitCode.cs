namespace Ondit.Eval.Commands;

/// <summary>As for <c>ondit</c> itself.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input could not be read; each was named and the rest done.</summary>
    public const int Unreadable = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>The program or its model is broken.</summary>
    public const int Broken = 3;
}
