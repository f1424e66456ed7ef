using System.Globalization;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;
using Ondit.Mentions;

namespace Ondit.App.Exports;

/// <summary>
/// A ledger in the terms of schema.org, as one JSON-LD document: a NewsArticle for each story with a Quotation for each direct
/// quotation in it, a Claim for each rumour, a ClaimReview for each outcome. Texts of stories are left out: they are others' to publish.
/// </summary>
internal sealed class ClaimGraph(ILedgerStore store, Stream output) : IDisposable
{
    // Only what a reviewer called confirmed or refuted has a place on a scale.
    private const int Best = 5;
    private const int Worst = 1;

    private readonly Utf8JsonWriter json = new(output, ReadingJson.Indented);

    public void Write(Question question)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var story in store.Stories(question))
        {
            if (store.Reading(story) is { } reading)
            {
                WriteArticle(reading);
                json.Flush();
            }
        }

        foreach (var rumour in store.Rumours(question))
        {
            WriteClaim(rumour);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteArticle(StoredReading stored)
    {
        var story = stored.Story.Story;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", ResourceNames.Of(stored.Story));
        json.WriteString("identifier", stored.Story.Id);
        WriteIfThere("headline", story.Title);
        WriteIfThere("url", ResourceNames.Address(story.Url));
        WriteIfThere("datePublished", Figures.Day(story.Published));
        json.WriteString("version", Figures.Of(stored.Story.Version));
        if (story.Byline is { } byline)
        {
            json.WritePropertyName("author");
            WriteNamed("Person", byline);
        }

        if (story.Outlet is { } outlet)
        {
            json.WritePropertyName("publisher");
            WriteNamed("Organization", outlet);
        }

        WriteList(
            "hasPart",
            stored.Reading.Attributions.Where(one => one.Form == Form.Direct),
            direct => WriteQuotation(stored.Reading, direct)
        );
        json.WriteEndObject();
    }

    private void WriteQuotation(Reading reading, Attribution attribution)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("text", Words.Of(reading.Story.Text, attribution.Content));
        if (reading.Parties.FirstOrDefault(party => party.Id == attribution.Voice.Speaker) is { } speaker)
        {
            json.WritePropertyName("spokenByCharacter");
            WriteNamed(
                speaker.Type is PartyType.Person or PartyType.Character ? "Person" : "Organization",
                speaker.Name
            );
        }
        else if (TypeOf(attribution.Kind.SourceType) is not null && !attribution.Source.IsEmpty)
        {
            json.WritePropertyName("spokenByCharacter");
            WriteVoice(attribution.Kind.SourceType, Words.Of(reading.Story.Text, attribution.Source));
        }

        json.WriteEndObject();
    }

    private void WriteClaim(StoredRumour stored)
    {
        var rumour = stored.Rumour;
        var id = ResourceNames.Of(stored, store);
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", id);
        json.WriteString("identifier", rumour.Id);
        json.WriteString("text", rumour.Claim);
        WriteList("about", rumour.Parties, party => WriteNamed("Thing", party));
        WriteClaimants(rumour);
        WriteAppearances(rumour);
        json.WriteEndObject();
        foreach (var outcome in stored.Outcomes)
        {
            WriteReview(rumour, id, outcome);
        }
    }

    // Those who put it forward on their own word, not those who passed it on or denied it.
    private void WriteClaimants(Rumour rumour)
    {
        var origins = rumour
            .Appearances.Where(one => one.Role is Role.Origin or Role.Independent)
            .Select(one => one.Voice)
            .ToHashSet(StringComparer.Ordinal);
        var voices = rumour.Voices.Where(voice => origins.Contains(voice.Id)).ToList();
        WriteList(
            "author",
            voices.Where(voice => TypeOf(voice.SourceType) is not null),
            voice => WriteVoice(voice.SourceType, rumour.WordsFor(voice))
        );
        WriteList(
            "isBasedOn",
            voices.Where(voice => voice is { SourceType: SourceType.Document, Name: not null }),
            document => WriteNamed("CreativeWork", document.Name!)
        );
    }

    private void WriteAppearances(Rumour rumour)
    {
        var stories = rumour
            .Appearances.Where(one => one.Stance != Stance.Deny)
            .Select(one => one.Story)
            .Distinct(StringComparer.Ordinal)
            .Select(store.Story)
            .OfType<StoredStory>()
            .Select(ResourceNames.Of)
            .ToList();
        if (stories is [var first, ..])
        {
            json.WritePropertyName("firstAppearance");
            WriteReference(first);
        }

        WriteList("appearance", stories, WriteReference);
    }

    private void WriteReview(Rumour rumour, string id, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("claimReviewed", rumour.Claim);
        json.WritePropertyName("itemReviewed");
        WriteReference(id);
        json.WritePropertyName("author");
        if (outcome.Reviewer is { } reviewer)
        {
            WriteNamed("Organization", reviewer);
            json.WritePropertyName("contributor");
        }

        WriteNamed("Person", outcome.By);

        var address = ResourceNames.Address(outcome.Source);
        json.WriteString(address is null ? "citation" : "url", address ?? outcome.Source);
        WriteIfThere("datePublished", Figures.Day(outcome.Date));
        json.WriteString("dateCreated", outcome.At.ToString("O", CultureInfo.InvariantCulture));
        WriteIfThere("reviewBody", outcome.Note);
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", ContractWords.Of(outcome.Value));
        if (outcome.Value is OutcomeValue.Confirmed or OutcomeValue.Refuted)
        {
            json.WriteNumber("ratingValue", outcome.Value == OutcomeValue.Confirmed ? Best : Worst);
            json.WriteNumber("bestRating", Best);
            json.WriteNumber("worstRating", Worst);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What is said of an unnamed voice is a description, not a name: the same words mean somebody else in the next story.
    private void WriteVoice(SourceType type, string? name)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(type));
        WriteIfThere(type is SourceType.Unnamed or SourceType.Group ? "description" : "name", name);
        json.WriteString("disambiguatingDescription", ContractWords.Of(type));
        json.WriteEndObject();
    }

    // Nobody stands behind hearsay, and a document is neither a person nor an organisation.
    private static string? TypeOf(SourceType type) =>
        type switch
        {
            SourceType.Named or SourceType.Role or SourceType.Unnamed => "Person",
            SourceType.Organisation or SourceType.Outlet or SourceType.Group or SourceType.Self => "Organization",
            _ => null,
        };

    private void WriteNamed(string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private void WriteList<T>(string property, IEnumerable<T> values, Action<T> write)
    {
        var isOpen = false;
        foreach (var value in values)
        {
            if (!isOpen)
            {
                json.WriteStartArray(property);
                isOpen = true;
            }

            write(value);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private void WriteReference(string name)
    {
        json.WriteStartObject();
        json.WriteString("@id", name);
        json.WriteEndObject();
    }

    private void WriteIfThere(string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }
}
