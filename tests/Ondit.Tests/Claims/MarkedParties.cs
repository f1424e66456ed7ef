using System.Collections.Immutable;
using System.Text;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Tests.Claims;

/// <summary>
/// A story with its mentions written into it: <c>[ann:Ann Poe]</c>, <c>[n=work:Nightfall]</c>, <c>[ann+bo:the pair]</c>; a mention may
/// stand within another. A party is a person where none of its mentions says what else it is.
/// </summary>
public sealed record MarkedParties(string Text, ImmutableArray<Party> Parties)
{
    private static readonly string[] Pronouns = ["he", "she", "they", "his", "her", "their", "them", "him"];

    private static readonly string[] Determiners = ["the", "a", "this", "his", "her", "their", "both"];

    /// <summary>Takes the marks out of a text.</summary>
    /// <exception cref="FormatException">A mark has no colon.</exception>
    public static MarkedParties Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Ids, int Start)>();
        var found = new List<(string Id, PartyType? Type, TextSpan Span)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                var colon = marked.IndexOf(':', i);
                if (colon < 0)
                {
                    throw new FormatException($"Not a mark: {marked[i..]}");
                }

                open.Push((marked[(i + 1)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] == ']')
            {
                var (ids, start) = open.Pop();
                found.AddRange(ids.Split('+').Select(id => Read(id, new TextSpan(start, text.Length))));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var story = text.ToString();
        return new MarkedParties(
            story,
            [
                .. found
                    .GroupBy(mention => mention.Id, StringComparer.Ordinal)
                    .Select(party => new Party(
                        party.Key,
                        party.Key,
                        party.Select(mention => mention.Type).FirstOrDefault(type => type is not null)
                            ?? PartyType.Person,
                        [
                            .. party
                                .OrderBy(mention => mention.Span)
                                .Select(mention => new Mention(mention.Span, Kind(mention.Span.In(story).ToString()))),
                        ]
                    )),
            ]
        );
    }

    private static (string Id, PartyType? Type, TextSpan Span) Read(string id, TextSpan span) =>
        id.Split('=') is [var name, var type]
            ? (name, Enum.Parse<PartyType>(type, ignoreCase: true), span)
            : (id, null, span);

    private static MentionKind Kind(string words) =>
        Pronouns.Contains(words, StringComparer.OrdinalIgnoreCase) ? MentionKind.Pronoun
        : char.IsUpper(words[0]) && !Determiners.Contains(words.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            ? MentionKind.Name
        : MentionKind.Nominal;
}
