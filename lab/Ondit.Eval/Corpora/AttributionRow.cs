using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Ondit.Eval.Corpora;

/// <summary>An attribution of a gold row or of a reading: the two have one shape.</summary>
internal sealed record AttributionRow(
    string Id,
    ImmutableArray<PointSpan> Source,
    ImmutableArray<PointSpan> Cue,
    ImmutableArray<PointSpan> Content
)
{
    /// <summary>Whether the row has source types at all; PolNeAR has none.</summary>
    public bool IsTyped { get; init; }

    public string? SourceType { get; init; }

    public string? Form { get; init; }

    public string? Factuality { get; init; }

    public bool? IsFuture { get; init; }

    public bool? IsDenial { get; init; }

    public string? Number { get; init; }

    public string? Standing { get; init; }

    /// <summary>The party that speaks.</summary>
    public PartyNames? Speaker { get; init; }

    /// <summary>Through whom it reached the story.</summary>
    public ImmutableArray<PartyNames> Via { get; init; } = [];

    /// <summary>The <see cref="Id"/> of the nearest earlier attribution by the same unnamed voice.</summary>
    public string? Same { get; init; }

    /// <summary>Whether the row says if the attribution is nested.</summary>
    public bool HasParent { get; init; }

    /// <summary>The <see cref="Id"/> of the attribution in which this one is nested.</summary>
    public string? Parent { get; init; }

    /// <summary>The reader's certainty, 0 to 1.</summary>
    public double? Score { get; init; }

    public ImmutableArray<PointSpan> Spans(Role role) =>
        role switch
        {
            Role.Source => Source,
            Role.Cue => Cue,
            _ => Content,
        };

    /// <summary>The attributions of a row; gold ones are named by their index, as <c>parent</c> and <c>same</c> name them.</summary>
    public static ImmutableArray<AttributionRow> ParseAll(Field row, TextFrame frame)
    {
        var parties = PartyNames.ParseAll(row);
        return [.. row["attributions"].Items().Select((attribution, i) => Parse(attribution, i, frame, parties))];
    }

    private static AttributionRow Parse(
        Field row,
        int index,
        TextFrame frame,
        ImmutableDictionary<string, PartyNames> parties
    ) =>
        new(
            row.Words("id") ?? index.ToString(CultureInfo.InvariantCulture),
            row.Spans("source", frame),
            row.Spans("cue", frame),
            row.Spans("content", frame)
        )
        {
            IsTyped = row.Optional("sourceType") is not null,
            SourceType = row.Words("sourceType"),
            Form = row.Words("form"),
            Factuality = row.Words("factuality"),
            IsFuture = Truth(row, "future"),
            IsDenial = Truth(row, "denial"),
            Number = row.Words("number"),
            Standing = row.Words("standing"),
            Speaker = row.Words("speaker") is { } speaker ? Party(parties, speaker) : null,
            Via = row.Optional("via") is { IsNull: false } via
                ? [.. via.Items().Select(name => Party(parties, name.String()))]
                : [],
            Same = Reference(row, "same"),
            HasParent = row.Optional("parent") is not null,
            Parent = Reference(row, "parent"),
            Score = row.Optional("score") is { IsNull: false } score ? Certainty(score) : null,
        };

    // A name that is not in the list of parties stands for itself.
    private static PartyNames Party(ImmutableDictionary<string, PartyNames> parties, string name) =>
        parties.GetValueOrDefault(name) ?? new PartyNames(name, []);

    private static bool? Truth(Field row, string name) =>
        row.Optional(name) is { IsNull: false } field ? field.Boolean() : null;

    private static string? Reference(Field row, string name) =>
        row.Optional(name) switch
        {
            null or { IsNull: true } => null,
            { Json.ValueKind: JsonValueKind.Number } index => index.Int32().ToString(CultureInfo.InvariantCulture),
            { } id => id.String(),
        };

    private static double Certainty(Field score) =>
        score.Double() is >= 0 and <= 1 and var certainty
            ? certainty
            : throw new FieldException(score.Path, "not within 0 and 1");
}

/// <summary>The parts of an attribution.</summary>
internal enum Role
{
    Source,
    Cue,
    Content,
}
