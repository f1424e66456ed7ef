using System.Collections.Immutable;

namespace Ondit.Ledger.Matching;

/// <summary>Stories that put forward the same, and stories on something else that speak of it.</summary>
/// <param name="Main">Indices of the stories whose main claim it is.</param>
/// <param name="Carried">Indices of those that only speak of it, each with the probability.</param>
public sealed record StoryCluster(ImmutableArray<int> Main, ImmutableArray<(int Story, double Probability)> Carried);
