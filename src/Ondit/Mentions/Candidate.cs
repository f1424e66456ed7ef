using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>A mention that is not yet any party's.</summary>
/// <param name="Tag">What the model says of it.</param>
/// <param name="Span">Its words' place.</param>
/// <param name="Words">Its words.</param>
internal sealed record Candidate(MentionTag Tag, TextSpan Span, string Words)
{
    public MentionKind Kind => (MentionKind)Tag.Kind;

    public bool IsName => Kind == MentionKind.Name;

    public bool IsPronoun => Kind == MentionKind.Pronoun;
}
