using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Mentions;

/// <summary>A story's mentions in text order, to ask who is spoken of at a place.</summary>
internal sealed class MentionIndex
{
    private readonly ImmutableArray<(Mention Mention, Party Party)> mentions;

    // The furthest end of all mentions up to each: mentions lie in one another.
    private readonly int[] reach;

    public MentionIndex(ImmutableArray<Party> parties)
    {
        mentions =
        [
            .. parties
                .SelectMany(party => party.Mentions, (party, mention) => (mention, party))
                .OrderBy(pair => pair.mention.Span),
        ];
        reach = new int[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            reach[i] = Math.Max(i > 0 ? reach[i - 1] : 0, mentions[i].Mention.Span.End);
        }
    }

    public ImmutableArray<(Mention Mention, Party Party)> All => mentions;

    /// <summary>The mentions that share letters with a span, in text order.</summary>
    public IEnumerable<(Mention Mention, Party Party)> In(TextSpan span)
    {
        var first = OrderedSpans.First(reach.Length, i => reach[i] > span.Start);
        for (var i = first; i < mentions.Length && mentions[i].Mention.Span.Start < span.End; i++)
        {
            if (mentions[i].Mention.Span.Overlaps(span))
            {
                yield return mentions[i];
            }
        }
    }
}
