namespace Ondit.Claims;

/// <summary>A mention in a slot of a pattern.</summary>
/// <param name="Slot">What the rule calls it.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="IsListed">Whether it is an item of a list that ends the match.</param>
internal readonly record struct SlotMention(char Slot, MentionGroup Mention, int Start, int End, bool IsListed);
