using System.Collections.Immutable;
using Ondit.Mentions;

namespace Ondit.Ledger.Parties;

/// <summary>Who or what several stories speak of.</summary>
/// <param name="Name">The fullest name.</param>
/// <param name="Type">What most stories take it for.</param>
/// <param name="Members">The parties of stories that it is, each with the reason.</param>
public sealed record LedgerParty(string Name, PartyType Type, ImmutableArray<PartyMember> Members);
