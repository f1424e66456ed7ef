using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>One entry of a chain's gold: a rumour in a story on one voice's word.</summary>
/// <param name="Rumour">Id of the rumour over all chains: <c>p01/r1</c>.</param>
/// <param name="Story">Id of the story over all chains: <c>p01/s3</c>.</param>
/// <param name="Role">What the story does with it.</param>
/// <param name="DerivesFrom">Ids of the stories that it took it from.</param>
/// <param name="Voice">Who stands behind it; unique within the chain.</param>
internal sealed record GoldAppearance(
    string Rumour,
    string Story,
    Ledger.Rumours.Role Role,
    ImmutableArray<string> DerivesFrom,
    string Voice
);
