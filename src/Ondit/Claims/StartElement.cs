namespace Ondit.Claims;

/// <summary>The start of a clause: after a mark, or the first word.</summary>
internal sealed record StartElement : PhraseElement;
