using System.Collections.Immutable;
using System.Text;
using Ondit.Eval.Corpora;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Names;
using Ondit.Ledger.Vectors;

namespace Ondit.Eval.Fitting;

/// <summary>Mentions of events in some documents, and what tells whether two are of one event.</summary>
internal sealed class EventSet
{
    // Words before and after a mention that say most of which event it is.
    private const int Around = 5;

    // Of mentions that are not of one event, one in so many teaches enough.
    private const int Apart = 6;

    private readonly ImmutableArray<Laid> mentions;
    private readonly WordWeights sentences;
    private readonly Func<int, int, double> documents;

    private sealed record Laid(
        int Document,
        EventMention Mention,
        ImmutableHashSet<string> Stems,
        SentenceVector Words,
        SentenceVector Near,
        SentenceVector Sentence,
        ImmutableHashSet<string> Names,
        ImmutableHashSet<string> Who,
        ImmutableHashSet<string> Where
    );

    /// <summary>Lays out the mentions.</summary>
    /// <param name="all">The documents.</param>
    /// <param name="documents">How alike two documents are.</param>
    /// <param name="encoder">Makes vectors.</param>
    public EventSet(IReadOnlyList<EventDocument> all, Func<int, int, double> documents, SentenceEncoder encoder)
    {
        this.documents = documents;
        mentions =
        [
            .. all.SelectMany((document, d) => document.Mentions.Select(mention => Lay(document, d, mention, encoder))),
        ];
        sentences = new WordWeights([
            .. mentions.Select(one => one.Mention.Sentence.In(all[one.Document].Text).ToString()),
        ]);
        Gold = [.. mentions.Select(one => one.Mention.Chain)];
    }

    /// <summary>The event of each mention.</summary>
    public ImmutableArray<string> Gold { get; }

    /// <summary>Pairs of mentions with the answer.</summary>
    public IEnumerable<(double[] Features, bool IsSo)> Examples()
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            for (var j = i + 1; j < mentions.Length; j++)
            {
                if (Gold[i] == Gold[j] || (i + j) % Apart == 0)
                {
                    yield return (Features(i, j), Gold[i] == Gold[j]);
                }
            }
        }
    }

    /// <summary>How sure it is that two are of one event.</summary>
    public Func<int, int, double> Closeness(LogisticModel model) => (i, j) => model.LogOdds(Features(i, j));

    private double[] Features(int i, int j)
    {
        var (one, other) = (mentions[i], mentions[j]);
        var isStem = one.Stems.Overlaps(other.Stems);
        var words = one.Words.Cosine(other.Words);
        var near = one.Near.Cosine(other.Near);
        var sentence = one.Sentence.Cosine(other.Sentence);
        return
        [
            isStem ? 1 : 0,
            words,
            near,
            sentence,
            isStem ? sentence : 0,
            isStem ? near : 0,
            words * near,
            sentences.Cosine(i, j),
            Overlap(one.Names, other.Names),
            Overlap(one.Who, other.Who),
            Overlap(one.Where, other.Where),
            one.Document == other.Document ? 1 : documents(one.Document, other.Document),
            one.Document == other.Document ? 1 : 0,
            one.Document == other.Document && one.Mention.Sentence == other.Mention.Sentence ? 1 : 0,
        ];
    }

    private static double Overlap(ImmutableHashSet<string> one, ImmutableHashSet<string> other) =>
        one.IsEmpty || other.IsEmpty ? 0 : (double)one.Intersect(other).Count / Math.Min(one.Count, other.Count);

    private static Laid Lay(EventDocument document, int number, EventMention mention, SentenceEncoder encoder)
    {
        var text = document.Text;
        var words = mention.Span.In(text).ToString();
        ImmutableHashSet<string> Words(Func<string, bool> isOf) =>
            [
                .. mention
                    .Beside.Where(beside => isOf(beside.Kind))
                    .SelectMany(beside => FoldedName.Words(beside.Words))
                    .Where(word => word.Length > 2),
            ];
        return new Laid(
            number,
            mention,
            [.. FoldedName.Words(words).Where(word => word.Length > 2).Select(Stem)],
            encoder.Read(words),
            encoder.Read(Nearby(text, mention)),
            encoder.Read(mention.Sentence.In(text).ToString()),
            [
                .. mention
                    .Sentence.In(text)
                    .ToString()
                    .Split(' ')
                    .Where(word => word.Length > 1 && (char.IsUpper(word[0]) || char.IsDigit(word[0])))
                    .SelectMany(FoldedName.Words),
            ],
            Words(kind => kind is "HUM" or "NON"),
            Words(kind => kind is "TIM" or "LOC")
        );
    }

    private static string Nearby(string text, EventMention mention)
    {
        var before = text[mention.Sentence.Start..mention.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = text[mention.Span.End..mention.Sentence.End].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new StringBuilder()
            .AppendJoin(' ', before.TakeLast(Around))
            .Append(' ')
            .Append(mention.Span.In(text))
            .Append(' ')
            .AppendJoin(' ', after.Take(Around))
            .ToString();
    }

    // What is left of a word without the endings of English verbs and nouns.
    private static string Stem(string word)
    {
        foreach (
            var ending in (string[])
                ["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "e"]
        )
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var left = word[..^ending.Length];
                return left.Length > 3 && left[^1] == left[^2] && left[^1] is not ('l' or 's') ? left[..^1] : left;
            }
        }

        return word;
    }
}
