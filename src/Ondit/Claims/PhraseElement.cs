namespace Ondit.Claims;

/// <summary>One part of a pattern, as <see cref="PhrasePattern"/> writes it.</summary>
internal abstract record PhraseElement
{
    /// <summary>Whether it may be missing.</summary>
    public bool IsOptional { get; init; }
}
