using Ondit.Tags;
using Ondit.Train.Corpora;
using Ondit.Train.Networks;
using static TorchSharp.torch;

namespace Ondit.Train;

/// <summary>Gathers mentions and pairs of them.</summary>
internal sealed class ChainCells
{
    /// <summary>Mentions before one that it is compared with.</summary>
    private const int Reach = 60;

    private readonly List<long> windows = [];
    private readonly List<long> starts = [];
    private readonly List<long> ends = [];
    private readonly List<(int Later, int Earlier, int Distance, int Likeness, int Kinds)> pairs = [];
    private readonly List<List<(int Pair, bool IsRight)>> ranked = [];
    private readonly List<(int Pair, bool IsSame)> judged = [];

    public void Add(int window, TaggedStory story, PieceRange all)
    {
        var inside = Enumerable
            .Range(0, story.Mentions.Length)
            .Where(i => story.Mentions[i].Range.Start >= all.Start && story.Mentions[i].Range.End <= all.End)
            .ToList();
        if (inside.Count < 2)
        {
            return;
        }

        var first = windows.Count;
        foreach (var i in inside)
        {
            windows.Add(window);
            starts.Add(story.Mentions[i].Range.Start - all.Start + 1);
            ends.Add(story.Mentions[i].Range.End - all.Start + 1);
        }

        if (story.Pairs.IsEmpty)
        {
            Rank(story, inside, first);
        }
        else
        {
            foreach (var pair in story.Pairs)
            {
                var (later, earlier) = (inside.IndexOf(pair.Second), inside.IndexOf(pair.First));
                if (later >= 0 && earlier >= 0)
                {
                    judged.Add((AddPair(story, inside, later, earlier, first), pair.IsSame));
                }
            }
        }
    }

    private void Rank(TaggedStory story, List<int> inside, int first)
    {
        for (var later = 0; later < inside.Count; later++)
        {
            var slots = new List<(int Pair, bool IsRight)>();
            for (var earlier = Math.Max(0, later - Reach); earlier < later; earlier++)
            {
                slots.Add(
                    (
                        AddPair(story, inside, later, earlier, first),
                        story.Mentions[inside[later]].Chain == story.Mentions[inside[earlier]].Chain
                    )
                );
            }

            ranked.Add(slots);
        }
    }

    private int AddPair(TaggedStory story, List<int> inside, int later, int earlier, int first)
    {
        var (one, other) = (story.Mentions[inside[later]], story.Mentions[inside[earlier]]);
        pairs.Add(
            (
                first + later,
                first + earlier,
                Likeness.Distance(later - earlier - 1),
                Likeness.Of(one.Words, other.Words),
                (one.Kind * Likeness.Kinds) + other.Kind
            )
        );
        return pairs.Count - 1;
    }

    public ChainTargets? ToTargets()
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        Tensor Longs(IEnumerable<long> values) => tensor(values.ToArray());
        var mentions = new MentionBatch(
            Longs(windows),
            Longs(starts),
            Longs(ends),
            Longs(pairs.Select(p => (long)p.Later)),
            Longs(pairs.Select(p => (long)p.Earlier)),
            Longs(pairs.Select(p => (long)p.Distance)),
            Longs(pairs.Select(p => (long)p.Likeness)),
            Longs(pairs.Select(p => (long)p.Kinds))
        );
        var width = ranked.Count > 0 ? ranked.Max(slots => slots.Count) + 1 : 0;
        var slots = new long[ranked.Count * width];
        var right = new float[ranked.Count * width];
        Array.Fill(slots, pairs.Count);
        Array.Fill(right, TrainingBatch.Excluded);
        for (var i = 0; i < ranked.Count; i++)
        {
            slots[i * width] = pairs.Count + 1;
            right[i * width] = ranked[i].Exists(slot => slot.IsRight) ? TrainingBatch.Excluded : 0;
            for (var k = 0; k < ranked[i].Count; k++)
            {
                slots[(i * width) + k + 1] = ranked[i][k].Pair;
                right[(i * width) + k + 1] = ranked[i][k].IsRight ? 0 : TrainingBatch.Excluded;
            }
        }

        return new ChainTargets(
            mentions,
            width > 0 ? tensor(slots, [ranked.Count, width]) : null,
            width > 0 ? tensor(right, [ranked.Count, width]) : null,
            judged.Count > 0 ? Longs(judged.Select(j => (long)j.Pair)) : null,
            judged.Count > 0 ? tensor(judged.Select(j => j.IsSame ? 1f : 0f).ToArray()) : null
        );
    }
}
