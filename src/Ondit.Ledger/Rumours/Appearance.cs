using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.Ledger.Rumours;

/// <summary>One rumour in one story, on one voice's word.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Outlet">Who published it; null where unknown.</param>
/// <param name="Published">The day it came out; null where unknown.</param>
/// <param name="Claim">Id of the claim in the story's reading.</param>
/// <param name="Role">What the story does with the rumour.</param>
/// <param name="Stance">How the voice stands to it.</param>
/// <param name="Factuality">How firmly the voice puts it.</param>
/// <param name="Voice">Id of the voice.</param>
/// <param name="DerivesFrom">Ids of the stories that it was taken from directly; empty for origins.</param>
/// <param name="Evidence">What the role and the links rest on.</param>
/// <param name="Score">The program's own certainty, 0 to 1.</param>
public sealed record Appearance(
    string Story,
    string? Outlet,
    DateOnly? Published,
    string Claim,
    Role Role,
    Stance Stance,
    Factuality Factuality,
    string Voice,
    ImmutableArray<string> DerivesFrom,
    ImmutableArray<Evidence> Evidence,
    double Score
);
