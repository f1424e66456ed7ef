using System.Collections.Immutable;
using System.Globalization;
using nietras.SeparatedValues;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>A row an attribution, as RFC 4180 has it. Spans are in code points, as in the JSON.</summary>
internal sealed class CsvExport : IExport
{
    private static readonly string[] Columns =
    [
        "story",
        "id",
        "source",
        "cue",
        "content",
        "form",
        "sourceType",
        "number",
        "standing",
        "basis",
        "reason",
        "same",
        "speaker",
        "via",
        "factuality",
        "future",
        "denial",
        "claim",
        "about",
        "parent",
        "score",
        "sourceSpans",
        "cueSpans",
        "contentSpans",
    ];

    private readonly TextWriter output;
    private readonly SepWriter rows;

    public CsvExport(TextWriter output)
    {
        this.output = output;
        rows = Sep.New(',').Writer(options => options with { Escape = true }).To(output, leaveOpen: true);
        rows.Header.Add(Columns);
        rows.Header.Write();
    }

    public void Write(Reading reading)
    {
        var text = reading.Story.Text;
        var points = new CodePoints(text);
        var names = new PartyNames(reading);
        var claims = reading.Claims.ToLookup(claim => claim.Attribution, StringComparer.Ordinal);
        foreach (var attribution in reading.Attributions)
        {
            using var row = rows.NewRow();
            row["story"].Set(reading.Story.Id);
            row["id"].Set(attribution.Id);
            row["source"].Set(Pieces(text, attribution.Source));
            row["cue"].Set(Pieces(text, attribution.Cue));
            row["content"].Set(Pieces(text, attribution.Content));
            row["form"].Set(Words.Name(attribution.Form));
            WriteKind(row, attribution, text, names);
            var claim = claims[attribution.Id].FirstOrDefault();
            row["claim"].Set(claim?.Id);
            row["about"].Set(claim is null ? "" : Names(claim.About, names));
            row["parent"].Set(attribution.Parent);
            row["score"].Set(attribution.Score.ToString("0.###", CultureInfo.InvariantCulture));
            row["sourceSpans"].Set(Spans(points, attribution.Source));
            row["cueSpans"].Set(Spans(points, attribution.Cue));
            row["contentSpans"].Set(Spans(points, attribution.Content));
        }

        rows.Flush();
        output.Flush();
    }

    public void End()
    {
        rows.Flush();
        output.Flush();
    }

    public void Dispose()
    {
        rows.Dispose();
        output.Dispose();
    }

    private static void WriteKind(SepWriter.Row row, Attribution attribution, string text, PartyNames names)
    {
        var (kind, voice) = (attribution.Kind, attribution.Voice);
        row["sourceType"].Set(ContractWords.Of(kind.SourceType));
        row["number"].Set(kind.Number is { } number ? ContractWords.Of(number) : "");
        row["standing"].Set(kind.Standing is { } standing ? ContractWords.Of(standing) : "");
        row["basis"].Set(voice.Basis is { } basis ? Pieces(text, [basis]) : "");
        row["reason"].Set(voice.Reason is { } reason ? Pieces(text, [reason]) : "");
        row["same"].Set(voice.Same);
        row["speaker"].Set(voice.Speaker is { } speaker ? names.Of(speaker) : "");
        row["via"].Set(Names(voice.Via, names));
        row["factuality"].Set(ContractWords.Of(kind.Factuality));
        row["future"].Set(kind.IsFuture ? "yes" : "no");
        row["denial"].Set(kind.IsDenial ? "yes" : "no");
    }

    private static string Names(ImmutableArray<string> ids, PartyNames names) =>
        string.Join("; ", ids.Select(names.Of));

    // As they stand in the text, line breaks included: the spans say the same.
    private static string Pieces(string text, ImmutableArray<TextSpan> pieces) =>
        string.Join(Words.Gap, pieces.Select(piece => piece.In(text).ToString()));

    private static string Spans(CodePoints points, ImmutableArray<TextSpan> pieces) =>
        string.Join(
            ';',
            pieces
                .Select(points.FromUtf16)
                .Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"))
        );
}
