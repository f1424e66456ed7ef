namespace Ondit.Claims;

/// <summary>The end of a clause: a mark, or no further word.</summary>
internal sealed record EndElement : PhraseElement;
