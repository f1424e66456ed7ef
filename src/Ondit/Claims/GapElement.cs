namespace Ondit.Claims;

/// <summary>Up to so many words.</summary>
/// <param name="Most">How many.</param>
/// <param name="Reach">How far it goes.</param>
internal sealed record GapElement(int Most, GapReach Reach) : PhraseElement;
