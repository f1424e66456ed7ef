using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>
/// A reading in brat's standoff lines. The cue is an event's trigger; source, content and parent are its arguments. brat counts code
/// points, and no fragment of a span may hold a line break: it is cut there.
/// </summary>
internal static class BratStandoff
{
    // Besides \n, all that Python, in which brat is written, takes for the end of a line.
    private const string LineBreaks = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    public static string Write(Reading reading)
    {
        var text = reading.Story.Text;
        var points = new CodePoints(text);
        var lines = new StringBuilder();
        var spans = 0;
        var forms = 0;
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribution in reading.Attributions)
        {
            events[attribution.Id] = $"E{events.Count + 1}";
        }

        foreach (var attribution in reading.Attributions)
        {
            var id = events[attribution.Id];
            var arguments = $"Cue:{AddSpan("Cue", attribution.Cue)}";
            arguments += attribution.Source.IsEmpty ? "" : $" Source:{AddSpan("Source", attribution.Source)}";
            arguments += attribution.Content.IsEmpty ? "" : $" Content:{AddSpan("Content", attribution.Content)}";
            arguments += attribution.Parent is { } parent ? $" Parent:{events[parent]}" : "";
            Add($"{id}\t{arguments}");
            Add($"A{++forms}\tForm {id} {Words.Name(attribution.Form)}");
            Add($"#{forms}\tAnnotatorNotes {id}\tscore {attribution.Score:0.###}");
        }

        return lines.ToString();

        string AddSpan(string type, ImmutableArray<TextSpan> pieces)
        {
            var fragments = pieces.SelectMany(piece => Fragments(text, piece)).ToList();
            var places = string.Join(';', fragments.Select(points.FromUtf16).Select(at => $"{at.Start} {at.End}"));
            Add(
                $"T{++spans}\t{type} {places}\t{string.Join(' ', fragments.Select(fragment => fragment.In(text).ToString()))}"
            );
            return $"T{spans}";
        }

        void Add(FormattableString line) => lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static IEnumerable<TextSpan> Fragments(string text, TextSpan span)
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
