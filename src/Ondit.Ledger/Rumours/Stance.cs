namespace Ondit.Ledger.Rumours;

/// <summary>How a voice stands to a rumour (RumourEval, Derczynski et al. 2017).</summary>
public enum Stance
{
    /// <summary>It is so.</summary>
    Support,

    /// <summary>It is not so.</summary>
    Deny,

    /// <summary>Is it so?</summary>
    Query,

    /// <summary>Neither.</summary>
    Comment,
}
