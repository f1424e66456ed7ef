namespace Ondit.Ledger.Parties;

/// <summary>One story's party among those that are one.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Party">Its id in the story's reading.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Why">Why it is taken for the same as the others.</param>
public sealed record PartyMember(string Story, string Party, string Name, string Why);
