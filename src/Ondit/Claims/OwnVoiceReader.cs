using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Claims;

/// <summary>The story's own assertions: cut by rule, with the kinds that the model gives to the sentence or clause.</summary>
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
        StoryTags tags,
        ImmutableArray<Attribution> attributions
    )
    {
        var claims = ImmutableArray.CreateBuilder<OwnClaim>();
        foreach (var span in OwnVoiceRules.Read(text, tokens, sentences, attributions))
        {
            if (
                pieces.Cover(span) is { } range
                && (Likest(tags.Own, range, 0.5) ?? Likest(tags.Sentences, range, 0)) is { } tag
            )
            {
                claims.Add(
                    new OwnClaim(
                        [span],
                        (Factuality)tag.Kinds.Of(Choice.Factuality).Value,
                        tag.Kinds.Of(Choice.Future).Value == 1,
                        (ClaimKind)tag.Kinds.Of(Choice.ClaimKind).Value
                    )
                );
            }
        }

        return claims.ToImmutable();
    }

    // The tag that shares most with a range, if more than the least share of both.
    private static OwnTag? Likest(ImmutableArray<OwnTag> tags, PieceRange range, double least)
    {
        OwnTag? best = null;
        var first = OrderedSpans.First(tags.Length, i => tags[i].Range.End > range.Start);
        for (var i = first; i < tags.Length && tags[i].Range.Start < range.End; i++)
        {
            var share = Share(tags[i].Range, range);
            if (share > least)
            {
                (best, least) = (tags[i], share);
            }
        }

        return best;
    }

    private static double Share(PieceRange one, PieceRange other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return shared <= 0 ? 0 : shared / (double)(one.Length + other.Length - shared);
    }
}
