namespace Ondit.Tags;

/// <summary>How a piece stands to quotation marks. The numbers are rows of a trained table: they never change.</summary>
public enum Quoted
{
    /// <summary>Outside.</summary>
    Outside = 0,

    /// <summary>Between the marks.</summary>
    Inside = 1,

    /// <summary>The mark that opens.</summary>
    Opening = 2,

    /// <summary>The mark that closes.</summary>
    Closing = 3,
}
