using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>
/// An appearance of a rumour as a Web Annotation: the words of the claim are the target, the rumour is what they are identified as. Positions
/// count Unicode code points of the text that the ledger keeps; the quotation finds the words in a page that has changed around them.
/// </summary>
internal sealed class AppearanceAnnotation(Utf8JsonWriter json, ILedgerStore store)
{
    // UTF-16 units before and after, so that the words are found where they stand more than once.
    private const int Surroundings = 32;

    private readonly LatestReadings latest = new(store);

    /// <summary>Writes the annotation.</summary>
    /// <param name="rumour">The rumour.</param>
    /// <param name="name">What it is called in linked data.</param>
    /// <param name="one">The appearance.</param>
    /// <param name="id">What the annotation is called.</param>
    public void Write(Rumour rumour, string name, Appearance one, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        json.WriteStartObject("creator");
        json.WriteString("type", "Software");
        json.WriteString("name", "Ondit");
        json.WriteEndObject();
        json.WriteStartArray("body");
        WriteResource("identifying", name);
        WriteText("describing", rumour.Claim);
        WriteText("commenting", OnWhoseWord(rumour, one));
        WriteText("tagging", ContractWords.Of(one.Role));
        WriteText("tagging", ContractWords.Of(one.Stance));
        WriteText("tagging", ContractWords.Of(one.Factuality));
        foreach (var source in one.DerivesFrom.Select(store.Story).OfType<StoredStory>())
        {
            WriteResource("linking", ResourceNames.Of(source));
        }

        json.WriteEndArray();
        WriteTarget(one);
        json.WriteEndObject();
    }

    private static string OnWhoseWord(Rumour rumour, Appearance one)
    {
        var voice = rumour.Voices.FirstOrDefault(voice => voice.Id == one.Voice);
        var type = voice is null ? "unstated" : ContractWords.Of(voice.SourceType);
        return voice is not null && rumour.WordsFor(voice) is { Length: > 0 } name
            ? $"on the word of {name} ({type})"
            : $"on the word of a voice with no name ({type})";
    }

    private void WriteText(string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private void WriteResource(string purpose, string source)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", purpose);
        json.WriteString("source", source);
        json.WriteEndObject();
    }

    // Words in several pieces are several targets; a claim that the latest reading lacks points to its story.
    private void WriteTarget(Appearance one)
    {
        json.WriteStartArray("target");
        if (latest.Of(one.Story) is { } stored)
        {
            var source = ResourceNames.Of(stored.Story);
            var claim = stored.Reading.Claims.FirstOrDefault(claim => claim.Id == one.Claim);
            if (claim is null || claim.Span.IsEmpty)
            {
                json.WriteStringValue(source);
            }
            else
            {
                var points = new CodePoints(stored.Story.Story.Text);
                foreach (var piece in claim.Span)
                {
                    WritePiece(source, stored.Story.Story.Text, piece, points);
                }
            }
        }
        else
        {
            json.WriteStringValue(ResourceNames.Urn($"story\n{one.Story}"));
        }

        json.WriteEndArray();
    }

    private void WritePiece(string source, string text, TextSpan piece, CodePoints points)
    {
        var counted = points.FromUtf16(piece);
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", source);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", counted.Start);
        json.WriteNumber("end", counted.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", piece.In(text));
        json.WriteString("prefix", text.AsSpan(Whole(text, piece.Start - Surroundings)..piece.Start));
        json.WriteString("suffix", text.AsSpan(piece.End..Whole(text, piece.End + Surroundings)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The place, or the one after it where it would part a surrogate pair.
    private static int Whole(string text, int place) =>
        place <= 0 ? 0
        : place >= text.Length ? text.Length
        : char.IsSurrogatePair(text[place - 1], text[place]) ? place + 1
        : place;
}
