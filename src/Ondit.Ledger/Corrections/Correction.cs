namespace Ondit.Ledger.Corrections;

/// <summary>What a person changed, by whom and when.</summary>
/// <param name="Number">Its place in the log, from 1; 0 before it is entered.</param>
/// <param name="Change">What is changed.</param>
/// <param name="Note">Why.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When.</param>
public sealed record Correction(long Number, Change Change, string? Note, string By, DateTimeOffset At);
