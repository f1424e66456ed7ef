using System.Collections.Immutable;
using System.Text;
using Ondit.Ledger.Names;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Vectors;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Ledger.Tellings;

/// <summary>Lays a story out for joining.</summary>
/// <param name="encoder">Makes the vectors.</param>
public sealed class TellingReader(SentenceEncoder encoder)
{
    // Words of the opening: what a reader sees before scrolling.
    private const int OpeningWords = 70;

    // Stories on many things at once are cut there: the encoder costs milliseconds a sentence.
    private const int MostSentences = 60;
    private const double InTitle = 0.35;
    private const double InOpening = 0.25;

    /// <summary>The telling of a story.</summary>
    public Telling Read(StoredReading stored)
    {
        var text = stored.Story.Story.Text;
        var reading = stored.Reading;
        var words = WordsOf(text);
        var title = TitleOf(stored.Story.Story);
        var opening = OpeningOf(text, title, reading.Sentences, words);
        ImmutableArray<TellingSentence> sentences =
        [
            .. reading
                .Sentences.Where(span => !span.In(text).IsWhiteSpace())
                .Take(MostSentences)
                .Select(span => new TellingSentence(span, encoder.Read(Plain(span.In(text).ToString())))),
        ];
        return new Telling(
            stored,
            title,
            opening,
            encoder.Read(Plain(title.In(text).ToString())),
            encoder.Read(Plain(opening.In(text).ToString())),
            encoder.Read(Plain(Masked(text, opening, reading.Parties))),
            sentences,
            words,
            QuotesOf(text, words),
            SalienceOf(reading, title, opening)
        );
    }

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<StoryWord> WordsOf(string text) =>
        [
            .. Tokenizer
                .Read(text)
                .Select(span => new StoryWord(FoldedName.Of(span.In(text).ToString()), span))
                .Where(word => word.Folded.Length > 0),
        ];

    // One line of white space for each stretch of it; the encoder sees words only.
    private static string Plain(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The headline is the first line where the input gives the same words, or where a blank line follows it.
    private static TextSpan TitleOf(Story story)
    {
        var end = story.Text.IndexOf('\n', StringComparison.Ordinal);
        var isTitle =
            end > 0
            && (
                (
                    story.Title is { } title
                    && story
                        .Text.AsSpan(0, end)
                        .Trim()
                        .Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)
                ) || story.Text.AsSpan(end).StartsWith("\n\n", StringComparison.Ordinal)
            );
        return new TextSpan(0, isTitle ? end : 0);
    }

    private static TextSpan OpeningOf(
        string text,
        TextSpan title,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<StoryWord> words
    )
    {
        var end = title.End;
        foreach (var sentence in sentences.Where(sentence => sentence.End > title.End))
        {
            if (words.Count(word => word.Span.Start >= title.End && word.Span.End <= end) >= OpeningWords / 2)
            {
                break;
            }

            end = sentence.End;
        }

        var limit = words.Where(word => word.Span.Start >= title.End).Skip(OpeningWords).FirstOrDefault();
        return new TextSpan(0, limit.Folded is null ? Math.Max(end, title.End) : Math.Min(end, limit.Span.Start));
    }

    private static string Masked(string text, TextSpan span, ImmutableArray<Party> parties)
    {
        var masked = new StringBuilder();
        var at = span.Start;
        foreach (
            var (mention, type) in parties
                .SelectMany(party =>
                    party
                        .Mentions.Where(mention => mention.Kind == MentionKind.Name && span.Contains(mention.Span))
                        .Select(mention => (mention.Span, party.Type))
                )
                .OrderBy(pair => pair.Span)
        )
        {
            if (mention.Start >= at)
            {
                masked.Append(text, at, mention.Start - at).Append(Word(type));
                at = mention.End;
            }
        }

        return masked.Append(text, at, span.End - at).ToString();
    }

    private static string Word(PartyType type) =>
        type switch
        {
            PartyType.Person or PartyType.Character => "someone",
            PartyType.Place => "somewhere",
            PartyType.Work => "a work",
            _ => "a company",
        };

    private static ImmutableArray<QuotedWords> QuotesOf(string text, ImmutableArray<StoryWord> words) =>
        [
            .. QuotationReader
                .Read(text)
                .Select(span =>
                {
                    var inside = words.Where(word => span.Contains(word.Span)).Select(word => word.Folded).ToList();
                    return new QuotedWords(span, string.Join(' ', inside), inside.Count);
                })
                .Where(quote => quote.Count > 0),
        ];

    private static ImmutableDictionary<string, double> SalienceOf(Reading reading, TextSpan title, TextSpan opening)
    {
        var named = NamedParties.Of(reading).Where(party => IsSubject(party.Type)).ToList();
        double all = Math.Max(1, named.Sum(party => party.Mentions.Length));
        return named.ToImmutableDictionary(
            party => party.Id,
            party =>
                (party.Mentions.Any(mention => title.Contains(mention.Span)) ? InTitle : 0)
                + (party.Mentions.Any(mention => opening.Contains(mention.Span)) ? InOpening : 0)
                + ((1 - InTitle - InOpening) * party.Mentions.Length / all),
            StringComparer.Ordinal
        );
    }

    private static bool IsSubject(PartyType type) => type is not (PartyType.Place or PartyType.Group);
}
