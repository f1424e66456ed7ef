namespace Ondit.Ledger.Trails;

/// <summary>How a rumour changes as it is passed on.</summary>
public enum RetellingKind
{
    /// <summary>What was possible or probable is now certain.</summary>
    HedgeLost,

    /// <summary>The headline is firmer than the body.</summary>
    HeadlineBeyondBody,

    /// <summary>A denial that was told is left out.</summary>
    DenialDropped,

    /// <summary>A reply, given or refused, is left out.</summary>
    ReplyDropped,
}
