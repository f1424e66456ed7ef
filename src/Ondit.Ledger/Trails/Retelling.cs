namespace Ondit.Ledger.Trails;

/// <summary>What a story did to a rumour in passing it on.</summary>
/// <param name="Kind">What.</param>
/// <param name="Story">Id of the story.</param>
/// <param name="From">Id of the story that it took it from; for a headline the story itself.</param>
/// <param name="Before">The words there.</param>
/// <param name="After">The words in the story; empty where it leaves them out.</param>
public sealed record Retelling(RetellingKind Kind, string Story, string From, string Before, string After);
