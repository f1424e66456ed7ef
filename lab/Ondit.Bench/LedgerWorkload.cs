using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Bench;

/// <summary>
/// Readings of as many stories as one likes: the samples with other names and dates. Nine stories in a row tell of the same people. Each
/// sentence with a name in it is a claim.
/// </summary>
internal sealed partial class LedgerWorkload(ImmutableArray<Story> samples)
{
    private const int StoriesOfAChain = 9;

    private static readonly string[] Syllables = ["bra", "den", "fol", "gur", "hal", "kem", "lor", "mip", "nes", "ost"];

    /// <summary>The name of the one that a chain of stories is about.</summary>
    public static string NameOf(int chain) => $"Ottoline {Surname(chain)}";

    /// <summary>The reading of a story.</summary>
    public Reading Read(int number)
    {
        var chain = number / StoriesOfAChain;
        var sample = samples[number % samples.Length];
        var names = Name().Matches(sample.Text).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        var text = sample.Text;
        var people = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            var name = i == 0 ? NameOf(chain) : $"{names[i].Split(' ')[0]} {Surname((chain * 31) + i)}ia";
            text = text.Replace(names[i], name, StringComparison.Ordinal);
            people.Add(name);
        }

        var tokens = Tokenizer.Read(text);
        return Read(
            new Story(text)
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"made/{number}"),
                Outlet = $"Outlet {number % 40}",
                Published = new DateOnly(2000, 1, 1).AddDays(number % 9000),
            },
            SentenceSplitter.Read(text, tokens),
            people
        );
    }

    private static Reading Read(Story story, ImmutableArray<TextSpan> sentences, List<string> people)
    {
        var parties = people
            .Select((name, i) => new Party($"p{i + 1}", name, PartyType.Person, Mentions(story.Text, name)))
            .ToImmutableArray();
        var attributions = ImmutableArray.CreateBuilder<Attribution>();
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var sentence in sentences)
        {
            ImmutableArray<string> about =
            [
                .. parties
                    .Where(party => party.Mentions.Any(mention => sentence.Contains(mention.Span)))
                    .Select(party => party.Id),
            ];
            if (about.IsEmpty || sentence.Length < 20)
            {
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"a{claims.Count + 1}");
            attributions.Add(
                new Attribution(
                    id,
                    [new TextSpan(sentence.Start, sentence.Start + 5)],
                    [new TextSpan(sentence.Start + 6, sentence.Start + 10)],
                    [new TextSpan(sentence.Start + 11, sentence.End)],
                    Form.Indirect,
                    new AttributionKind(
                        SourceType.Unnamed,
                        Number.One,
                        Standing.Bare,
                        Factuality.Certain,
                        IsFuture: false,
                        IsDenial: false
                    ),
                    Voice.Unknown,
                    null,
                    0.5
                )
            );
            claims.Add(
                new Claim(
                    string.Create(CultureInfo.InvariantCulture, $"c{claims.Count + 1}"),
                    [new TextSpan(sentence.Start + 11, sentence.End)],
                    id,
                    about,
                    [],
                    [],
                    Factuality.Certain,
                    IsFuture: false,
                    ClaimKind.Fact
                )
            );
        }

        return new Reading(
            story,
            new ReaderVersion("bench", "made"),
            sentences,
            parties,
            [],
            attributions.ToImmutable(),
            claims.ToImmutable(),
            [],
            []
        );
    }

    private static ImmutableArray<Mention> Mentions(string text, string name)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            mentions.Add(new Mention(new TextSpan(at, at + name.Length), MentionKind.Name));
        }

        return mentions.ToImmutable();
    }

    // A name for each number: its figures as syllables.
    private static string Surname(int number)
    {
        var name = string.Concat(
            number.ToString("D2", CultureInfo.InvariantCulture).Select(figure => Syllables[figure - '0'])
        );
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"\b[A-Z][a-z]+ [A-Z][a-z]+\b", RegexOptions.None, 2000)]
    private static partial Regex Name();
}
