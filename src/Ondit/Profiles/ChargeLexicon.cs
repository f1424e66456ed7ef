using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Profiles;

/// <summary>Words that make a claim grave or unkind, read from <c>charges.tsv</c>.</summary>
internal sealed class ChargeLexicon
{
    private const int ShortestStem = 3;

    // "broke up his".
    private const int MostWords = 3;

    private const string Injury = "injury";

    private static readonly ImmutableHashSet<string> Passive =
    [
        .. WordList.Load("Profiles/passives.tsv").Select(row => row[0]),
    ];

    private readonly ImmutableDictionary<string, string> words;
    private readonly ImmutableDictionary<string, string> stems;

    private ChargeLexicon(ImmutableArray<ImmutableArray<string>> rows)
    {
        words = Entries(rows.Where(row => !row[0].EndsWith('*')));
        stems = Entries(rows.Where(row => row[0].EndsWith('*')));
    }

    public static ChargeLexicon Instance { get; } = new(WordList.Load("Profiles/charges.tsv"));

    /// <summary>All charges that a stretch of text holds. Words of a title ("Cruel Summer") are none.</summary>
    public IEnumerable<ChargeWord> Read(string text, TextSpan span)
    {
        var spans = SpanWords.Spans(text, span).ToList();
        var said = spans.ConvertAll(word => SpanWords.Word(text, word));
        for (var i = 0; i < spans.Count; i++)
        {
            for (var count = 1; count <= Math.Min(MostWords, spans.Count - i); count++)
            {
                if (Of(string.Join(' ', said.GetRange(i, count))) is { } kind && !IsInTitle(text, spans, i))
                {
                    yield return new ChargeWord(
                        kind == Injury ? Charge.Allegation : Enum.Parse<Charge>(kind, ignoreCase: true),
                        new TextSpan(spans[i].Start, spans[i + count - 1].End),
                        kind == Injury && IsPassive(said, i)
                    );
                }
            }
        }
    }

    // Capitals at both of two neighbours, neither in capitals throughout: "Rude Food".
    private static bool IsInTitle(string text, List<TextSpan> spans, int index) =>
        IsCapitalised(text, spans[index])
        && (
            (index > 0 && IsCapitalised(text, spans[index - 1]))
            || (index + 1 < spans.Count && IsCapitalised(text, spans[index + 1]))
        );

    private static bool IsCapitalised(string text, TextSpan word) =>
        word.Length > 1 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1]);

    private static bool IsPassive(List<string> said, int index)
    {
        var before = index - 1;
        while (before >= 0 && said[before].EndsWith("ly", StringComparison.Ordinal))
        {
            before--;
        }

        return before >= 0
            && Passive.Contains(said[before])
            && (
                said[index].EndsWith("ed", StringComparison.Ordinal)
                || said[index].EndsWith("en", StringComparison.Ordinal)
            );
    }

    private string? Of(string word)
    {
        if (words.TryGetValue(word, out var kind))
        {
            return kind;
        }

        for (var length = ShortestStem; length <= word.Length && !word.Contains(' '); length++)
        {
            if (stems.TryGetValue(word[..length], out kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static ImmutableDictionary<string, string> Entries(IEnumerable<ImmutableArray<string>> rows) =>
        rows.ToImmutableDictionary(row => row[0].TrimEnd('*'), row => row[1], StringComparer.Ordinal);
}
