using Ondit.Attributions;

namespace Ondit.Ledger.Rumours;

/// <summary>Who stands behind an appearance: a named person, an unnamed source, a paper.</summary>
/// <param name="Id">Its name within the rumour: <c>v1</c>, <c>v2</c>, ….</param>
/// <param name="Name">Null for an unnamed one.</param>
/// <param name="SourceType">What kind of source it is.</param>
public sealed record RumourVoice(string Id, string? Name, SourceType SourceType);
