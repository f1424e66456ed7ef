using System.Collections.Immutable;

namespace Ondit.Ledger.Answers;

/// <summary>One claim that answers a question, with the trail back to its words. Spans are in code points of that version of the story.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Version">Number of its version.</param>
/// <param name="Published">The day it came out, YYYY-MM-DD.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Claim">Id of the claim in the reading.</param>
/// <param name="Words">Its words, as they stand in the story.</param>
/// <param name="Spans">Where: <c>116-245;250-260</c>.</param>
/// <param name="Source">The words of its source; empty for the story's own voice and where nobody is named.</param>
/// <param name="SourceSpans">Where those stand.</param>
/// <param name="SourceType">On whose word, in the contract's words; <c>own</c> for the story's own voice.</param>
/// <param name="Speaker">Name of the party that speaks.</param>
/// <param name="Factuality">How firmly it is put, in the contract's words.</param>
/// <param name="IsFuture">A plan or prediction.</param>
/// <param name="Kind">In the contract's words.</param>
/// <param name="Rumour">Id of the rumour that it belongs to.</param>
/// <param name="Role">What the story does with the rumour.</param>
/// <param name="Status">The status of the rumour.</param>
public sealed record Answer(
    string Story,
    int Version,
    string? Published,
    string? Outlet,
    string Claim,
    string Words,
    string Spans,
    string Source,
    string SourceSpans,
    string SourceType,
    string? Speaker,
    string Factuality,
    bool IsFuture,
    string Kind,
    string? Rumour,
    string? Role,
    string? Status
)
{
    /// <summary>Spans as pairs of numbers.</summary>
    public static ImmutableArray<(int Start, int End)> Ends(string spans) =>
        [
            .. spans
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(span => span.Split('-'))
                .Select(ends =>
                    (
                        int.Parse(ends[0], System.Globalization.CultureInfo.InvariantCulture),
                        int.Parse(ends[1], System.Globalization.CultureInfo.InvariantCulture)
                    )
                ),
        ];
}
