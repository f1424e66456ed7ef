using Ondit.Ledger.Stories;
using Ondit.Ledger.Tellings;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tests.App;
using Ondit.Tokens;

namespace Ondit.Tests.Ledger.Joining;

/// <summary>A story of which only text, outlet, day and named parties are known.</summary>
internal static class PlainStory
{
    public static Telling Of(
        string id,
        string outlet,
        string text,
        string day = "2024-05-06",
        params (string Name, PartyType Type)[] parties
    ) =>
        new TellingReader(Matcher.Encoder).Read(
            new StoredReading(
                new StoredStory(id, 1, Story(id, outlet, text, day), ""),
                new Reading(
                    Story(id, outlet, text, day),
                    new ReaderVersion("0", "none"),
                    SentenceSplitter.Read(text, Tokenizer.Read(text)),
                    [
                        .. parties.Select(
                            (party, i) =>
                                new Party(
                                    $"p{i + 1}",
                                    party.Name,
                                    party.Type,
                                    [
                                        .. ReadingExample
                                            .Spans(text, party.Name)
                                            .Select(span => new Mention(span, MentionKind.Name)),
                                    ]
                                )
                        ),
                    ],
                    [],
                    [],
                    [],
                    [],
                    []
                )
            )
        );

    private static Story Story(string id, string outlet, string text, string day) =>
        new(text)
        {
            Id = id,
            Outlet = outlet,
            Published = DateOnly.ParseExact(day, "yyyy-MM-dd", null),
        };
}
