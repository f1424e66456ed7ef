using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Something that refers to a party.</summary>
/// <param name="Range">Its pieces.</param>
/// <param name="Kind">0 a name, 1 a noun phrase, 2 a pronoun.</param>
/// <param name="Type">Of the seven types of parties; 0 for a pronoun, which has none.</param>
/// <param name="Probability">That it is a mention with just these pieces.</param>
/// <param name="Links">Earlier mentions that may be the same party's, the likeliest first.</param>
public sealed record MentionTag(PieceRange Range, int Kind, int Type, double Probability, ImmutableArray<Link> Links);
