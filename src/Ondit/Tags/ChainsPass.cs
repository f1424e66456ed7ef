using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;

namespace Ondit.Tags;

/// <summary>
/// Compares each mention with those before it. The vectors of mentions are kept from window to window, so that a mention is compared
/// with ones that its own window no longer shows. One to a story.
/// </summary>
/// <param name="graph">From mention vectors and pairs of them to scores.</param>
/// <param name="text">The story's text.</param>
/// <param name="pieces">Its pieces.</param>
internal sealed class ChainsPass(InferenceSession graph, string text, PieceSequence pieces)
{
    /// <summary>Mentions before one that it is compared with.</summary>
    private const int Reach = 32;

    private const int LinksKept = 8;

    // Less likely than one in fifty against there being none.
    private const double LeastScore = -4;
    private const int PronounKind = 2;

    private readonly List<(MentionWords Words, int Kind)> mentions = [];

    // Of the last mentions only: the first, last and mean vector of each.
    private readonly Queue<float[]> kept = [];

    /// <summary>Adds the mentions of a window's core and links them with those before.</summary>
    public ImmutableArray<MentionTag> Read(WindowVectors vectors, IReadOnlyList<(Stretch Stretch, int Kind)> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var first = mentions.Count;
        var size = 3 * vectors.Width;
        Span<float> mean = stackalloc float[vectors.Width];
        foreach (var (stretch, kind) in found)
        {
            var words = pieces.Span(stretch.Range).In(text).ToString();
            mentions.Add((MentionWords.Of(words, kind == PronounKind), kind));
            mean.Clear();
            vectors.Mean([stretch.Range], mean);
            kept.Enqueue([
                .. vectors.Of(stretch.Range.Start),
                .. vectors.Of(Math.Min(stretch.Range.End, vectors.Window.End) - 1),
                .. mean,
            ]);
        }

        var reached = Math.Max(0, first - Reach);
        while (kept.Count > mentions.Count - reached)
        {
            kept.Dequeue();
        }

        var links = Links(first, reached, size);
        return
        [
            .. found.Select(
                (f, i) => new MentionTag(f.Stretch.Range, f.Kind, f.Stretch.Type, f.Stretch.Probability, links[i])
            ),
        ];
    }

    private ImmutableArray<Link>[] Links(int first, int reached, int size)
    {
        List<int> later = [],
            earlier = [],
            distances = [],
            likenesses = [],
            kinds = [];
        for (var i = first; i < mentions.Count; i++)
        {
            for (var j = Math.Max(reached, i - Reach); j < i; j++)
            {
                var (one, other) = (mentions[i], mentions[j]);
                later.Add(i - reached);
                earlier.Add(j - reached);
                distances.Add(Likeness.Distance(i - j - 1));
                likenesses.Add(Likeness.Of(one.Words, other.Words));
                kinds.Add((one.Kind * Likeness.Kinds) + other.Kind);
            }
        }

        var links = new ImmutableArray<Link>[mentions.Count - first];
        Array.Fill(links, []);
        if (later.Count == 0)
        {
            return links;
        }

        var scores = Run(reached, size, later, earlier, distances, likenesses, kinds);
        for (var pair = 0; pair < later.Count; )
        {
            var mention = later[pair];
            var end = pair;
            while (end < later.Count && later[end] == mention)
            {
                end++;
            }

            links[mention + reached - first] =
            [
                .. Enumerable
                    .Range(pair, end - pair)
                    .Where(k => scores[k] > LeastScore)
                    .OrderByDescending(k => scores[k])
                    .Take(LinksKept)
                    .Select(k => new Link(earlier[k] + reached, scores[k])),
            ];
            pair = end;
        }

        return links;
    }

    private float[] Run(
        int reached,
        int size,
        List<int> later,
        List<int> earlier,
        List<int> distances,
        List<int> likenesses,
        List<int> kinds
    )
    {
        float[] vectors = [.. kept.SelectMany(vector => vector)];
        using var run = new RunOptions();
        using var vectorsValue = OrtValue.CreateTensorValueFromMemory(vectors, [mentions.Count - reached, size]);
        using var laterValue = Column(later);
        using var earlierValue = Column(earlier);
        using var distancesValue = Column(distances);
        using var likenessesValue = Column(likenesses);
        using var kindsValue = Column(kinds);
        using var output = graph.Run(
            run,
            ["mentions", "later", "earlier", "distances", "likenesses", "kinds"],
            [vectorsValue, laterValue, earlierValue, distancesValue, likenessesValue, kindsValue],
            ["scores"]
        );
        return output[0].GetTensorDataAsSpan<float>().ToArray();

        static OrtValue Column(List<int> values) =>
            OrtValue.CreateTensorValueFromMemory(values.ToArray(), [values.Count]);
    }
}
