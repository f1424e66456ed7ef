namespace Ondit.Ledger.Matching;

/// <summary>How sure it is that two stories put forward the same.</summary>
/// <param name="Earlier">Index of the earlier story.</param>
/// <param name="Later">Index of the later one.</param>
/// <param name="LogOdds">Above 0 where it is likelier than not.</param>
public readonly record struct StoryMatch(int Earlier, int Later, double LogOdds);
