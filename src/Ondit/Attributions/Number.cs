namespace Ondit.Attributions;

/// <summary>How many voices the words of an unnamed source claim.</summary>
public enum Number
{
    /// <summary>"A source".</summary>
    One,

    /// <summary>"Sources", even where one voice speaks.</summary>
    Several,
}
