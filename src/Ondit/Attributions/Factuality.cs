namespace Ondit.Attributions;

/// <summary>How firmly a source puts its content (FactBank, Saurí and Pustejovsky 2009). Never the reader's own certainty.</summary>
public enum Factuality
{
    /// <summary>CT+: it is so.</summary>
    Certain,

    /// <summary>PR+: it is probably so.</summary>
    Probable,

    /// <summary>PS+: it may be so.</summary>
    Possible,

    /// <summary>CT-: it is not so.</summary>
    CertainlyNot,

    /// <summary>PR-: it is probably not so.</summary>
    ProbablyNot,

    /// <summary>PS-: it may be not so.</summary>
    PossiblyNot,

    /// <summary>Uu: wished, asked, conditional.</summary>
    Uncommitted,
}
