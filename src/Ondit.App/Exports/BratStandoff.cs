using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Json;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>
/// A reading in brat's standoff lines. The cue is an event's trigger; source, content, what is said of the source and parent are its
/// arguments. Mentions of a party are joined as equivalents. brat counts code points, and no fragment of a span may hold a line break:
/// it is cut there.
/// </summary>
internal sealed class BratStandoff
{
    // Besides \n, all that Python, in which brat is written, takes for the end of a line.
    private const string LineBreaks = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    private readonly Reading reading;
    private readonly string text;
    private readonly CodePoints points;
    private readonly StringBuilder lines = new();
    private int spans;
    private int attributes;
    private int notes;

    private BratStandoff(Reading reading)
    {
        this.reading = reading;
        text = reading.Story.Text;
        points = new CodePoints(text);
    }

    public static string Write(Reading reading)
    {
        var standoff = new BratStandoff(reading);
        standoff.WriteAttributions();
        standoff.WriteOwnVoice();
        standoff.WriteReplies();
        standoff.WriteParties();
        standoff.WriteTimes();
        return standoff.lines.ToString();
    }

    private void WriteAttributions()
    {
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribution in reading.Attributions)
        {
            events[attribution.Id] = $"E{events.Count + 1}";
        }

        foreach (var attribution in reading.Attributions)
        {
            var id = events[attribution.Id];
            var voice = attribution.Voice;
            var arguments = $"Cue:{AddSpan("Cue", attribution.Cue)}";
            arguments += attribution.Source.IsEmpty ? "" : $" Source:{AddSpan("Source", attribution.Source)}";
            arguments += attribution.Content.IsEmpty ? "" : $" Content:{AddSpan("Content", attribution.Content)}";
            arguments += voice.Basis is { } basis ? $" Basis:{AddSpan("Basis", [basis])}" : "";
            arguments += voice.Reason is { } reason ? $" Reason:{AddSpan("Reason", [reason])}" : "";
            arguments +=
                attribution.Parent is { } parent && events.TryGetValue(parent, out var outer) ? $" Parent:{outer}" : "";
            arguments += voice.Same is { } same && events.TryGetValue(same, out var earlier) ? $" Same:{earlier}" : "";
            Add($"{id}\t{arguments}");
            Attribute("Form", id, ContractWords.Of(attribution.Form));
            WriteKind(id, attribution.Kind);
            Note(id, $"score {attribution.Score.ToString("0.###", CultureInfo.InvariantCulture)}");
        }
    }

    private void WriteKind(string id, AttributionKind kind)
    {
        Attribute("SourceType", id, ContractWords.Of(kind.SourceType));
        if (kind.Number is { } number)
        {
            Attribute("Number", id, ContractWords.Of(number));
        }

        if (kind.Standing is { } standing)
        {
            Attribute("Standing", id, ContractWords.Of(standing));
        }

        Attribute("Factuality", id, ContractWords.Of(kind.Factuality));
        Flag("Future", id, kind.IsFuture);
        Flag("Denial", id, kind.IsDenial);
    }

    private void WriteOwnVoice()
    {
        foreach (var claim in reading.Claims.Where(claim => claim.Attribution is null))
        {
            var id = AddSpan("OwnVoice", claim.Span);
            Attribute("Factuality", id, ContractWords.Of(claim.Factuality));
            Flag("Opinion", id, claim.Kind == ClaimKind.Opinion);
            Flag("Future", id, claim.IsFuture);
        }
    }

    private void WriteReplies()
    {
        foreach (var reply in reading.Replies)
        {
            Attribute("Outcome", AddSpan("Reply", [reply.Span]), ContractWords.Of(reply.Outcome));
        }
    }

    private void WriteParties()
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var party in reading.Parties)
        {
            var type = ContractWords.Of(party.Type);
            var mentions = party
                .Mentions.Select(mention => AddSpan($"{char.ToUpperInvariant(type[0])}{type[1..]}", [mention.Span]))
                .ToList();
            firsts[party.Id] = mentions[0];
            if (mentions.Count > 1)
            {
                Add($"*\tSameParty {string.Join(' ', mentions)}");
            }
        }

        // The years of an age are no party: brat has no place for them but a note.
        var relations = 0;
        foreach (var relation in reading.Relations.Where(relation => firsts.ContainsKey(relation.From)))
        {
            var kind = ContractWords.Of(relation.Kind);
            if (firsts.TryGetValue(relation.To, out var to))
            {
                Add($"R{++relations}\t{kind} Arg1:{firsts[relation.From]} Arg2:{to}");
            }
            else
            {
                Note(firsts[relation.From], $"{kind} {relation.To}");
            }
        }
    }

    private void WriteTimes()
    {
        foreach (var time in reading.Times)
        {
            Note(AddSpan("Timex", [time.Span]), $"{time.Type.ToString().ToUpperInvariant()} {time.Value}");
        }
    }

    private string AddSpan(string type, ImmutableArray<TextSpan> pieces)
    {
        var fragments = pieces.SelectMany(Fragments).ToList();
        var places = string.Join(
            ';',
            fragments
                .Select(points.FromUtf16)
                .Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.Start} {at.End}"))
        );
        Add(
            $"T{++spans}\t{type} {places}\t{string.Join(' ', fragments.Select(fragment => fragment.In(text).ToString()))}"
        );
        return $"T{spans}";
    }

    private void Attribute(string name, string of, string value) => Add($"A{++attributes}\t{name} {of} {value}");

    private void Flag(string name, string of, bool isSet)
    {
        if (isSet)
        {
            Add($"A{++attributes}\t{name} {of}");
        }
    }

    private void Note(string of, string words) => Add($"#{++notes}\tAnnotatorNotes {of}\t{words}");

    private void Add(FormattableString line) => lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private IEnumerable<TextSpan> Fragments(TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || LineBreaks.Contains(text[i], StringComparison.Ordinal))
            {
                if (!string.IsNullOrWhiteSpace(text[start..i]))
                {
                    yield return new TextSpan(start, i);
                }

                start = i + 1;
            }
        }
    }
}
