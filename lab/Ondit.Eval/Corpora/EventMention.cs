using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Eval.Corpora;

/// <summary>A mention of an event.</summary>
/// <param name="Chain">Which event it is, over all documents.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Beside">Who, where and when else is mentioned in that sentence: three letters for the kind, and the words.</param>
internal sealed record EventMention(
    string Chain,
    TextSpan Span,
    TextSpan Sentence,
    ImmutableArray<(string Kind, string Words)> Beside
);
