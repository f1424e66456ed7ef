namespace Ondit.Ledger.Stories;

/// <summary>A reading and when it came into the ledger.</summary>
/// <param name="Reading">What was found.</param>
/// <param name="Added">When it was added.</param>
public sealed record KeptReading(Reading Reading, DateTimeOffset Added);
