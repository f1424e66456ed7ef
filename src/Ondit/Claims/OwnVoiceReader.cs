using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Claims;

/// <summary>The story's own assertions: what the model finds, with its kinds, cut where the rules cut the same clause.</summary>
public static class OwnVoiceReader
{
    /// <summary>The story's own assertions, in text order.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="pieces">Its pieces, which the tags count in.</param>
    /// <param name="tags">What the model found.</param>
    /// <param name="attributions">What is laid to others.</param>
    public static ImmutableArray<OwnClaim> Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        PieceSequence pieces,
        ImmutableArray<OwnTag> tags,
        ImmutableArray<Attribution> attributions
    )
    {
        return
        [
            .. tags.Select(tag => new OwnClaim(
                [pieces.Span(tag.Range)],
                (Factuality)tag.Kinds.Of(Choice.Factuality).Value,
                tag.Kinds.Of(Choice.Future).Value == 1,
                (ClaimKind)tag.Kinds.Of(Choice.ClaimKind).Value
            )),
        ];
    }
}
