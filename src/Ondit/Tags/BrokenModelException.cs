namespace Ondit.Tags;

/// <summary>A model that cannot be used: a file is missing, damaged or of another format. The message names the file and what to do.</summary>
public sealed class BrokenModelException : Exception
{
    /// <summary>Says what is wrong with which file.</summary>
    public BrokenModelException(string message, Exception? inner = null)
        : base(message, inner) { }
}
