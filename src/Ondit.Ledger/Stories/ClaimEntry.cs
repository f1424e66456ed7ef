using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;

namespace Ondit.Ledger.Stories;

/// <summary>A claim as the ledger finds it again: its words, who it is laid to, who it is about. Spans are in code points.</summary>
/// <param name="Id">Its name in the reading.</param>
/// <param name="Words">Its words.</param>
/// <param name="Spans">Where they stand: <c>116-245;250-260</c>.</param>
/// <param name="Source">The words of its source; empty for the story's own voice and where nobody is named.</param>
/// <param name="SourceSpans">Where those stand.</param>
/// <param name="SourceType">On whose word; null for the story's own voice.</param>
/// <param name="Speaker">The name of the party that speaks; null where none is known.</param>
/// <param name="Factuality">How firmly it is put.</param>
/// <param name="IsFuture">A flat plan or prediction.</param>
/// <param name="Kind">Checkable, opinion or denial.</param>
/// <param name="Parties">Names of those that it says something of.</param>
public sealed record ClaimEntry(
    string Id,
    string Words,
    string Spans,
    string Source,
    string SourceSpans,
    SourceType? SourceType,
    string? Speaker,
    Factuality Factuality,
    bool IsFuture,
    ClaimKind Kind,
    ImmutableArray<string> Parties
);
