using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tests.Attributions;

/// <summary>Attributions as people compare them: <c>a1 SOURCE | CUE | CONTENT | form | parent</c>, one a line; the pieces of a part are joined by <c>+</c>.</summary>
public static class AttributionLines
{
    /// <summary>The lines of a reading; scores are left out, as they differ between processors.</summary>
    public static IEnumerable<string> Of(Reading reading) =>
        reading.Attributions.Select(attribution =>
            string.Join(
                " | ",
                $"{attribution.Id} {Words(reading, attribution.Source)}",
                Words(reading, attribution.Cue),
                Words(reading, attribution.Content),
                attribution.Form.ToString().ToLowerInvariant(),
                attribution.Parent ?? "-"
            )
        );

    private static string Words(Reading reading, ImmutableArray<TextSpan> spans) =>
        spans.IsEmpty
            ? "-"
            : string.Join(" + ", spans.Select(span => Escapes.Write(span.In(reading.Story.Text).ToString())));
}
