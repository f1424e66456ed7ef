namespace Ondit.Ledger.Rumours;

/// <summary>What a role or a link rests on.</summary>
public enum EvidenceKind
{
    /// <summary>The text names the outlet that it has it from.</summary>
    Credit,

    /// <summary>A line at the end or the beginning does.</summary>
    CreditLine,

    /// <summary>Whole sentences are the same.</summary>
    CopiedText,

    /// <summary>The same quotation.</summary>
    SharedQuote,

    /// <summary>The same odd detail, or rare wording.</summary>
    SharedDetail,

    /// <summary>The same mistake.</summary>
    SharedError,

    /// <summary>Both outlets belong together.</summary>
    OutletFamily,

    /// <summary>The text names a source of its own.</summary>
    OwnSource,

    /// <summary>One came out after the other.</summary>
    Date,
}
