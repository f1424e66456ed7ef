namespace Ondit.Tests.Mentions;

/// <summary>Parties as people compare them: <c>NAME | MENTION | MENTION</c>, one a line.</summary>
public static class PartyLines
{
    public static IEnumerable<string> Of(Reading reading) =>
        reading.Parties.Select(party =>
            string.Join(
                " | ",
                party
                    .Mentions.Select(mention => Escapes.Write(mention.Span.In(reading.Story.Text).ToString()))
                    .Prepend(party.Name)
            )
        );
}
