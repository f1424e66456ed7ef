using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;

namespace Ondit.Ledger.Roles;

/// <summary>What a role of a story rests on.</summary>
/// <param name="Claim">The claim of the reading that is closest to it; null where there is none.</param>
/// <param name="Attribution">The attribution; null where the story says it itself.</param>
/// <param name="Span">The words that show it; null where none do.</param>
public sealed record Ground(Claim? Claim, Attribution? Attribution, TextSpan? Span);
