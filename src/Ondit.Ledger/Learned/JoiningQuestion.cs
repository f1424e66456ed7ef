namespace Ondit.Ledger.Learned;

/// <summary>What joining asks of its learned models, one model each.</summary>
public enum JoiningQuestion
{
    /// <summary>Do two stories put forward the same?</summary>
    Same,

    /// <summary>Does a story speak of a rumour that is not its main one?</summary>
    Carry,

    /// <summary>Does a story close to a rumour put forward something else after all?</summary>
    Fresh,

    /// <summary>Does it rest on a source of its own?</summary>
    Own,

    /// <summary>Does it take it from others?</summary>
    Echo,

    /// <summary>Does it report what became of it?</summary>
    Outcome,

    /// <summary>Does it only refer to it?</summary>
    Mention,

    /// <summary>Does it tell that it was denied?</summary>
    Denial,

    /// <summary>Does it tell of a word that was sought?</summary>
    Reply,

    /// <summary>Does the outlet take its own story back?</summary>
    Correction,

    /// <summary>Did a story take it from another?</summary>
    Link,
}
