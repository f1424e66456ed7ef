namespace Ondit.Profiles;

/// <summary>A file of house rules is not written as it must be.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class HouseFormatException(int line, string message) : FormatException(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;
}
