using System.Globalization;
using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Stores;

namespace Ondit.App.Exports;

/// <summary>
/// A ledger as W3C Web Annotations: one for each appearance of a rumour. Each line is an AnnotationPage of at most
/// <see cref="PageSize"/>; the last line is the AnnotationCollection, which counts them, so that neither writing nor reading holds more
/// than a page.
/// </summary>
internal sealed class AnnotationPages : IDisposable
{
    /// <summary>Annotations of a page.</summary>
    public const int PageSize = 100;

    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    private readonly ILedgerStore store;
    private readonly Stream output;
    private readonly Utf8JsonWriter json;
    private readonly AppearanceAnnotation annotation;
    private string collection = ResourceNames.Urn("collection");
    private int total;

    public AnnotationPages(ILedgerStore store, Stream output)
    {
        this.store = store;
        this.output = output;
        json = new Utf8JsonWriter(output, ReadingJson.Compact);
        annotation = new AppearanceAnnotation(json, store);
    }

    public void Write(Question question)
    {
        foreach (var rumour in store.Rumours(question))
        {
            var name = ResourceNames.Of(rumour, store);
            foreach (var (i, one) in rumour.Rumour.Appearances.Index())
            {
                Place(question, name);
                annotation.Write(
                    rumour.Rumour,
                    name,
                    one,
                    string.Create(CultureInfo.InvariantCulture, $"{name}#{i + 1}")
                );
                total++;
                json.Flush();
            }
        }

        if (total > 0)
        {
            EndPage(isLast: true);
        }

        WriteCollection();
    }

    public void Dispose() => json.Dispose();

    // Begins a page where the one before is full, or is none. Another choice of rumours is another collection.
    private void Place(Question question, string first)
    {
        if (total % PageSize > 0)
        {
            return;
        }

        if (total > 0)
        {
            EndPage(isLast: false);
        }
        else
        {
            collection = ResourceNames.Urn($"collection\n{first}\n{question}");
        }

        json.Reset();
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", Page(total / PageSize));
        json.WriteString("type", "AnnotationPage");
        json.WriteString("partOf", collection);
        json.WriteNumber("startIndex", total);
        if (total > 0)
        {
            json.WriteString("prev", Page((total / PageSize) - 1));
        }

        json.WriteStartArray("items");
    }

    private void EndPage(bool isLast)
    {
        json.WriteEndArray();
        if (!isLast)
        {
            json.WriteString("next", Page(total / PageSize));
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteCollection()
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", collection);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", "Who put forward what, on whose word");
        json.WriteNumber("total", total);
        if (total > 0)
        {
            json.WriteString("first", Page(0));
            json.WriteString("last", Page((total - 1) / PageSize));
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"{collection}#page-{number + 1}");
}
