namespace Ondit.Ledger.Rumours;

/// <summary>The last word of a rumour's sourcing; never a verdict on whether it is so.</summary>
public enum RumourStatus
{
    /// <summary>One origin, unnamed.</summary>
    SingleUnnamed,

    /// <summary>One origin, named.</summary>
    SingleNamed,

    /// <summary>Several independent origins.</summary>
    SeveralOrigins,

    /// <summary>Denied, and nothing firmer since.</summary>
    Denied,

    /// <summary>Somebody concerned said openly that it is so.</summary>
    ConfirmedOnRecord,

    /// <summary>A story reports that it did not come about.</summary>
    Refuted,

    /// <summary>The outlet that put it forward took it back.</summary>
    Withdrawn,
}
