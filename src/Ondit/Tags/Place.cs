namespace Ondit.Tags;

/// <summary>Whether something begins with a piece. The numbers are rows of a trained table: they never change.</summary>
public enum Place
{
    /// <summary>Nothing begins here.</summary>
    Within = 0,

    /// <summary>A sentence begins here.</summary>
    SentenceStart = 1,

    /// <summary>A paragraph begins here.</summary>
    ParagraphStart = 2,
}
