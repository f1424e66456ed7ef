using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Profiles;

/// <summary>The words of a claim that tell what happens, without the names in it, so that a headline and a sentence can be held together.</summary>
internal static class EventWords
{
    // "to", "has", "new".
    private const int Shortest = 4;

    private static readonly ImmutableHashSet<string> Hedges =
    [
        .. WordList.Load("Profiles/hedges.tsv").Select(row => row[0]).Where(word => !word.EndsWith('*')),
    ];

    private static readonly ImmutableArray<string> HedgeStems =
    [
        .. WordList
            .Load("Profiles/hedges.tsv")
            .Select(row => row[0])
            .Where(word => word.EndsWith('*'))
            .Select(word => word.TrimEnd('*')),
    ];

    private static readonly ImmutableHashSet<string> Empty =
    [
        .. WordList.Load("Profiles/empty-words.tsv").Select(row => row[0]),
    ];

    private static readonly ImmutableArray<string> Endings = ["ing", "ies", "ied", "ed", "es", "s", "d", "e", "y"];

    /// <summary>Stems of the words of a stretch.</summary>
    public static ImmutableHashSet<string> Of(Reading reading, TextSpan span) => Of(reading, [span]);

    /// <summary>Stems of the words of several pieces.</summary>
    public static ImmutableHashSet<string> Of(Reading reading, ImmutableArray<TextSpan> pieces)
    {
        var text = reading.Story.Text;
        var named = reading
            .Parties.Where(party => party.IsNamed)
            .SelectMany(party => party.Mentions)
            .Where(mention => mention.Kind == Mentions.MentionKind.Name && pieces.Any(mention.Span.Overlaps))
            .Select(mention => mention.Span)
            .ToList();
        return
        [
            .. pieces
                .SelectMany(piece => SpanWords.Spans(text, piece))
                .Where(word => !named.Exists(word.Overlaps))
                .Select(word => SpanWords.Word(text, word))
                .Where(word => word.Length >= Shortest && !Empty.Contains(word))
                .Select(Stem),
        ];
    }

    /// <summary>Whether words or marks of quotation tell that a headline does not vouch for what it says.</summary>
    public static bool IsHedged(string text, TextSpan headline) =>
        headline.In(text).IndexOfAny("\"“”‘") >= 0
        || SpanWords
            .Of(text, headline)
            .Any(word =>
                Hedges.Contains(word) || HedgeStems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))
            );

    // "parted" and "part", "splitting" and "split", "married" and "marry".
    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(end =>
            word.Length - end.Length >= Shortest - 1 && word.EndsWith(end, StringComparison.Ordinal)
        );
        var stem = ending is null ? word : word[..^ending.Length];
        return stem.Length > Shortest - 1 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
