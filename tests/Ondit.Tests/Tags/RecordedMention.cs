using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Tests.Tags;

/// <summary>One mention as a span of the text; <see cref="Links"/> count the mentions.</summary>
public sealed record RecordedMention(TextSpan Span, int Kind, int Type, ImmutableArray<Link> Links);
