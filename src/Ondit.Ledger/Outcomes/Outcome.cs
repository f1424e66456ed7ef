namespace Ondit.Ledger.Outcomes;

/// <summary>What became of a rumour, as a person entered it or a reviewer put it. A denial is none.</summary>
/// <param name="Rumour">Id of the rumour, as it was called when this was entered.</param>
/// <param name="Value">What became of it.</param>
/// <param name="Date">The day on which that showed; null where not known.</param>
/// <param name="Source">An address, or words that say where it stands.</param>
/// <param name="Note">What else there is to say.</param>
/// <param name="Reviewer">Who judged so, where it was read from a ClaimReview.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When it was entered.</param>
public sealed record Outcome(
    string Rumour,
    OutcomeValue Value,
    DateOnly? Date,
    string Source,
    string? Note,
    string? Reviewer,
    string By,
    DateTimeOffset At
);
