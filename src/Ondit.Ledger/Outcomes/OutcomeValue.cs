namespace Ondit.Ledger.Outcomes;

/// <summary>What became of a rumour.</summary>
public enum OutcomeValue
{
    /// <summary>It came about, or those concerned said so.</summary>
    Confirmed,

    /// <summary>It did not.</summary>
    Refuted,

    /// <summary>Who put it forward took it back.</summary>
    Withdrawn,

    /// <summary>Nobody will tell any more.</summary>
    Unresolved,
}
