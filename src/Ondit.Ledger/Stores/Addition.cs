namespace Ondit.Ledger.Stores;

/// <summary>What became of an entry.</summary>
/// <param name="Story">The story's id in the ledger.</param>
/// <param name="Version">Which version of its text it is.</param>
/// <param name="Kind">What is new.</param>
public sealed record Addition(string Story, int Version, AdditionKind Kind);
