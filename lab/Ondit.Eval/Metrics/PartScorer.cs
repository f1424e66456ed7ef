using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores the parts of attributions. Spans are trimmed of outer white space and a full stop at the end, except for tokens.
/// </summary>
internal sealed class PartScorer
{
    public static ImmutableArray<Role> Roles { get; } = [Role.Source, Role.Cue, Role.Content];

    private readonly Tally[] exact = new Tally[Roles.Length];
    private readonly Tally[] piece = new Tally[Roles.Length];
    private readonly Tally[] token = new Tally[Roles.Length];

    /// <summary>A role's whole set of pieces equals one in gold.</summary>
    public Tally Exact(Role role) => exact[(int)role];

    /// <summary>Each unbroken piece by itself.</summary>
    public Tally Piece(Role role) => piece[(int)role];

    /// <summary>Words that bear the role.</summary>
    public Tally Token(Role role) => token[(int)role];

    /// <summary>Source, cue and content all right, and joined.</summary>
    public Tally Whole { get; private set; }

    public void Add(PointText text, ImmutableArray<AttributionRow> gold, ImmutableArray<AttributionRow> found)
    {
        ImmutableArray<PointSpan> words = [.. text.Words()];
        foreach (var role in Roles)
        {
            exact[(int)role] += Tally.Of(Sets(gold), Sets(found));
            piece[(int)role] += Tally.Of(Pieces(gold), Pieces(found));
            token[(int)role] += Tally.Of(Words(gold), Words(found));

            HashSet<string> Sets(ImmutableArray<AttributionRow> rows) =>
                [.. rows.Where(row => !row.Spans(role).IsEmpty).Select(row => Key(text, row.Spans(role)))];

            HashSet<PointSpan> Pieces(ImmutableArray<AttributionRow> rows) =>
                [.. rows.SelectMany(row => row.Spans(role)).Select(text.Trim)];

            HashSet<PointSpan> Words(ImmutableArray<AttributionRow> rows) =>
                [.. words.Where(word => rows.Any(row => row.Spans(role).Any(span => word.Overlaps(span))))];
        }

        Whole += Tally.Of(Keys(text, gold), Keys(text, found));
    }

    /// <summary>The whole attribution as one string: two are equal when all their parts are.</summary>
    public static string Key(PointText text, AttributionRow row) =>
        string.Join('|', Roles.Select(role => Key(text, row.Spans(role))));

    /// <summary>The keys of all the attributions.</summary>
    public static HashSet<string> Keys(PointText text, ImmutableArray<AttributionRow> rows) =>
        [.. rows.Select(row => Key(text, row))];

    private static string Key(PointText text, ImmutableArray<PointSpan> spans) =>
        string.Join(' ', spans.Select(text.Trim).Order().Select(span => $"{span.Start}-{span.End}"));
}
