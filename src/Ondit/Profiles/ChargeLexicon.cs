using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Profiles;

/// <summary>Words that make a claim grave or unkind, read from <c>charges.tsv</c>.</summary>
internal sealed class ChargeLexicon
{
    private const int ShortestStem = 3;

    private readonly ImmutableDictionary<string, Charge> words;
    private readonly ImmutableDictionary<string, Charge> stems;

    private ChargeLexicon(ImmutableArray<ImmutableArray<string>> rows)
    {
        words = Entries(rows.Where(row => !row[0].EndsWith('*')));
        stems = Entries(rows.Where(row => row[0].EndsWith('*')));
    }

    public static ChargeLexicon Instance { get; } = new(WordList.Load("Profiles/charges.tsv"));

    /// <summary>The gravest charge that the words hold; null for none.</summary>
    public Charge? Find(string text, ImmutableArray<TextSpan> pieces)
    {
        Charge? found = null;
        var before = "";
        foreach (var word in SpanWords.Of(text, pieces))
        {
            foreach (var charge in new[] { Of(word), Of($"{before} {word}") })
            {
                found = charge > (found ?? (Charge)(-1)) ? charge : found;
            }

            before = word;
        }

        return found;
    }

    private Charge? Of(string word)
    {
        if (words.TryGetValue(word, out var charge))
        {
            return charge;
        }

        for (var length = ShortestStem; length <= word.Length; length++)
        {
            if (stems.TryGetValue(word[..length], out charge))
            {
                return charge;
            }
        }

        return null;
    }

    private static ImmutableDictionary<string, Charge> Entries(IEnumerable<ImmutableArray<string>> rows) =>
        rows.ToImmutableDictionary(
            row => row[0].TrimEnd('*'),
            row => Enum.Parse<Charge>(row[1], ignoreCase: true),
            StringComparer.Ordinal
        );
}
