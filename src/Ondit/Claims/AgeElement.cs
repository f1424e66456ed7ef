namespace Ondit.Claims;

/// <summary>Years of age, in figures.</summary>
internal sealed record AgeElement : PhraseElement;
