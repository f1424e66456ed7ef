using System.Collections.Immutable;
using System.Globalization;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Json;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Tests.Profiles;

/// <summary>
/// A reading written as a text with marks and, after <c>//</c>, what is known of them:
/// <c>{s1:A pal} {c1:said} {t1:he left}. {o1:He did}. {r1:He declined to comment}. // 1: unnamed, one, described, about Bo Fenn; r1: declined, for Bo Fenn</c>.
/// Marks are source, cue, content, basis (b), reason (y), a claim of the story's own (o), a reply (r). A party is a person wherever its name stands.
/// </summary>
internal static class SourcedStory
{
    public static Reading Read(string marked)
    {
        var parts = marked.Replace("\\n", "\n", StringComparison.Ordinal).Split(" // ");
        var (text, marks) = Marks(parts[0]);
        var facts = Facts(parts.Length > 1 ? parts[1] : "");
        var names = facts
            .Values.SelectMany(known => known)
            .Select(fact => fact.Split(' ', 2))
            .Where(fact => fact.Length == 2 && fact[0] is "about" or "for" or "via" or "speaker")
            .Select(fact => fact[1])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var numbers = marks.Where(mark => mark.Kind == "c").Select(mark => mark.Number).Distinct().Order().ToList();
        var attributions = numbers.Select(number => AttributionOf(number, marks, Known($"{number}"), names));
        var claims = numbers
            .Where(number => marks.Exists(mark => mark.Kind == "t" && mark.Number == number))
            .Select(number => ClaimOf($"a{number}", Spans(marks, "t", number), Known($"{number}"), names))
            .Concat(
                marks
                    .Where(mark => mark.Kind == "o")
                    .Select(mark => ClaimOf(null, [mark.Span], Known($"o{mark.Number}"), names))
            )
            .OrderBy(claim => claim.Span[0])
            .Select((claim, i) => claim with { Id = $"c{i + 1}" });
        var replies = marks
            .Where(mark => mark.Kind == "r")
            .Select(mark => ReplyOf(mark, Known($"r{mark.Number}"), names));
        return new Reading(
            new Story(text) { Id = "sourced" },
            new ReaderVersion("0", "recorded"),
            SentenceSplitter.Read(text, Tokenizer.Read(text)),
            [.. names.Select((name, i) => PartyOf(name, i, text))],
            [],
            [.. attributions],
            [.. claims],
            [.. replies],
            []
        );

        string[] Known(string key) => facts.GetValueOrDefault(key, []);
    }

    /// <summary>The same with its profile.</summary>
    public static Ondit.Profiles.Profile Profile(string marked) => Ondit.Profiles.ProfileReader.Read(Read(marked));

    private static Attribution AttributionOf(int number, List<Mark> marks, string[] known, List<string> names) =>
        new(
            $"a{number}",
            Spans(marks, "s", number),
            Spans(marks, "c", number),
            Spans(marks, "t", number),
            Value<Form>(known) ?? Form.Indirect,
            new AttributionKind(
                Value<SourceType>(known) ?? SourceType.Named,
                Value<Number>(known),
                Value<Standing>(known),
                FactualityOf(known),
                false,
                known.Contains("denial", StringComparer.Ordinal)
            ),
            new Voice(
                Ids(known, "speaker", names).FirstOrDefault(),
                After(known, "same").FirstOrDefault(),
                Ids(known, "via", names),
                Spans(marks, "b", number) is [var basis, ..] ? basis : null,
                Spans(marks, "y", number) is [var reason, ..] ? reason : null
            ),
            After(known, "parent").FirstOrDefault(),
            0.9
        );

    private static Claim ClaimOf(string? by, ImmutableArray<TextSpan> span, string[] known, List<string> names) =>
        new(
            "",
            span,
            by,
            Ids(known, "about", names),
            [],
            [],
            FactualityOf(known),
            false,
            Value<ClaimKind>(known) ?? ClaimKind.Fact
        );

    private static Reply ReplyOf(Mark mark, string[] known, List<string> names) =>
        new(mark.Span, Ids(known, "for", names), "they", Value<ReplyOutcome>(known) ?? ReplyOutcome.NoResponse);

    private static Party PartyOf(string name, int index, string text)
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

        return new Party($"p{index + 1}", name, PartyType.Person, mentions.ToImmutable());
    }

    private static ImmutableArray<string> Ids(string[] known, string key, List<string> names) =>
        [.. After(known, key).Select(name => $"p{names.IndexOf(name) + 1}")];

    private static IEnumerable<string> After(string[] known, string key) =>
        known
            .Where(fact => fact.StartsWith(key + " ", StringComparison.Ordinal))
            .Select(fact => fact[(key.Length + 1)..]);

    private static Factuality FactualityOf(string[] known) =>
        Array.Find(known, fact => fact.Length == 3 && fact[^1] is '+' or '-' || fact == "Uu") is { } word
            ? ContractWords.Factuality(word)
            : Factuality.Certain;

    private static T? Value<T>(string[] known)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (known.Contains(ContractWords.Of(value), StringComparer.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private static Dictionary<string, string[]> Facts(string written) =>
        written
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(
                one => one[0],
                one => one[1].Split(',', StringSplitOptions.TrimEntries),
                StringComparer.Ordinal
            );

    private static ImmutableArray<TextSpan> Spans(List<Mark> marks, string kind, int number) =>
        [.. marks.Where(mark => mark.Kind == kind && mark.Number == number).Select(mark => mark.Span).Order()];

    private static (string Text, List<Mark> Marks) Marks(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string Kind, int Number, int Start)>();
        var marks = new List<Mark>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var colon = marked.IndexOf(':', i);
                var number = int.Parse(marked.AsSpan(i + 2, colon - i - 2), CultureInfo.InvariantCulture);
                open.Push((marked[i + 1].ToString(), number, text.Length));
                i = colon;
            }
            else if (marked[i] == '}')
            {
                var (kind, number, start) = open.Pop();
                marks.Add(new Mark(kind, number, new TextSpan(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), marks);
    }

    private sealed record Mark(string Kind, int Number, TextSpan Span);
}
