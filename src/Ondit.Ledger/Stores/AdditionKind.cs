namespace Ondit.Ledger.Stores;

/// <summary>What an entry brought.</summary>
public enum AdditionKind
{
    /// <summary>A story that was not there.</summary>
    NewStory,

    /// <summary>A changed text of a story that was.</summary>
    NewVersion,

    /// <summary>Another reading of a text that was.</summary>
    NewReading,

    /// <summary>Nothing.</summary>
    KeptAlready,
}
