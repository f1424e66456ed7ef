namespace Ondit.Claims;

/// <summary>How far a gap in a pattern goes.</summary>
internal enum GapReach
{
    /// <summary><c>~4</c>: not over a mark, nor over words that open another phrase.</summary>
    Phrase,

    /// <summary><c>~:4</c>: over those, but not over a person, who would be the subject of what follows.</summary>
    Clause,

    /// <summary><c>~~4</c>: to the end of the sentence.</summary>
    Sentence,
}
