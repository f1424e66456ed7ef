using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>
/// Finds who "I" is: the source of the smallest attribution in whose quoted content it stands; and who "he" is in "He also says": whoever spoke in
/// the sentence before.
/// </summary>
internal static class Speakers
{
    // What belongs to a cue lies in its window.
    private const int Neighbours = 600;

    // "also says", "then added": the words that go on with what somebody said stand in the cue or right before it.
    private const int MostWords = 5;

    private static readonly FrozenSet<string> GoingOn = new[]
    {
        "also",
        "added",
        "adds",
        "continued",
        "continues",
        "further",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each mention that speaks of itself or goes on speaking, the mention of who speaks, where there is one.</summary>
    public static Dictionary<int, int> Find(
        string text,
        ImmutableArray<Candidate> mentions,
        PieceSequence pieces,
        ImmutableArray<Tag> attributions
    )
    {
        var speakers = new Dictionary<int, int>();
        for (var i = 0; i < mentions.Length; i++)
        {
            var range = mentions[i].Tag.Range;
            if (
                mentions[i].IsPronoun
                && PronounForms.Of(mentions[i].Words) == Gender.First
                && pieces.Pieces[range.Start].Quoted != Quoted.Outside
                && Enclosing(attributions, range) is { } attribution
                && MentionOf(mentions, attribution.Source) is { } speaker
                && speaker != i
            )
            {
                speakers[i] = speaker;
            }
        }

        for (var k = 1; k < attributions.Length; k++)
        {
            if (
                attributions[k].Source is [var source]
                && GoesOn(text, pieces, attributions[k - 1], attributions[k])
                && MentionOf(mentions, [source]) is { } pronoun
                && mentions[pronoun].IsPronoun
                && PronounForms.Of(mentions[pronoun].Words) is Gender.Masculine or Gender.Feminine
                && MentionOf(mentions, attributions[k - 1].Source) is { } before
                && mentions[before].Kind == MentionKind.Nominal
                && before < pronoun
            )
            {
                speakers[pronoun] = before;
            }
        }

        return speakers;
    }

    // The source opens its sentence, as the one before opened the sentence before.
    private static bool GoesOn(string text, PieceSequence pieces, Tag earlier, Tag later)
    {
        var starts = pieces.SentenceStarts;
        var sentence = starts.BinarySearch(later.Source[0].Start);
        if (
            sentence < 1
            || earlier.Source is not [{ Start: var subject }, ..]
            || subject != starts[sentence - 1]
            || later.Cue[0].Start < later.Source[0].End
            || earlier.Cue[0].Start < subject
        )
        {
            return false;
        }

        var words = pieces
            .Span(new PieceRange(later.Source[0].End, later.Cue[^1].End))
            .In(text)
            .ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.Any(GoingOn.Contains);
    }

    /// <summary>The mention by which a source is meant: the longest of those that begin it. "One source" of "One source, who knows Cruise".</summary>
    public static int? MentionOf(ImmutableArray<Candidate> mentions, ImmutableArray<PieceRange> source)
    {
        int? chosen = null;
        foreach (var range in source)
        {
            for (
                var i = FirstFrom(mentions, range.Start);
                i < mentions.Length && mentions[i].Tag.Range.Start < range.End;
                i++
            )
            {
                var mention = mentions[i].Tag.Range;
                if (mention.End <= range.End && (chosen is not { } best || IsBetter(mention, mentions[best].Tag.Range)))
                {
                    chosen = i;
                }
            }
        }

        return chosen;
    }

    private static bool IsBetter(PieceRange mention, PieceRange than) =>
        mention.Start == than.Start ? mention.Length > than.Length : mention.Start < than.Start;

    private static Tag? Enclosing(ImmutableArray<Tag> attributions, PieceRange range)
    {
        Tag? smallest = null;
        for (var i = FirstFrom(attributions, range.Start - Neighbours); i < attributions.Length; i++)
        {
            var tag = attributions[i];
            if (tag.Cue[0].Start > range.End + Neighbours)
            {
                break;
            }

            if (
                !tag.Source.IsEmpty
                && tag.Content.Any(content => content.Start <= range.Start && range.End <= content.End)
                && (smallest is null || Size(tag) < Size(smallest))
            )
            {
                smallest = tag;
            }
        }

        return smallest;
    }

    private static int FirstFrom(ImmutableArray<Candidate> mentions, int piece) =>
        OrderedSpans.First(mentions.Length, i => mentions[i].Tag.Range.Start >= piece);

    private static int FirstFrom(ImmutableArray<Tag> attributions, int piece) =>
        OrderedSpans.First(attributions.Length, i => attributions[i].Cue[0].Start >= piece);

    private static int Size(Tag tag) => tag.Content.Sum(range => range.Length);
}
