namespace Ondit.Ledger.Rumours;

/// <summary>What a story does with a rumour.</summary>
public enum Role
{
    /// <summary>First, with a source of its own.</summary>
    Origin,

    /// <summary>Later, with another source of its own.</summary>
    Independent,

    /// <summary>Takes it from another story, or has it from the same voice.</summary>
    Echo,

    /// <summary>The same text, whole or cut.</summary>
    Copy,

    /// <summary>Somebody says that it is not so.</summary>
    Denial,

    /// <summary>A word was sought: given or refused.</summary>
    Reply,

    /// <summary>An outlet's word on its own story.</summary>
    Correction,

    /// <summary>Reports what became of it.</summary>
    Outcome,

    /// <summary>Only refers to it.</summary>
    Mention,
}
