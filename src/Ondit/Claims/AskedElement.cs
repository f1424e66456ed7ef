namespace Ondit.Claims;

/// <summary>Who was asked: as few words as the rest of the pattern leaves; at the end of a pattern the whole noun phrase.</summary>
internal sealed record AskedElement : PhraseElement;
