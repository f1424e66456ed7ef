using Ondit.Stories;

namespace Ondit.Mentions;

/// <summary>A place that refers to a party. One that refers to several ("the pair") stands under each.</summary>
public readonly record struct Mention(TextSpan Span, MentionKind Kind);
