using System.Collections.Immutable;

namespace Ondit.Claims;

/// <summary>A pattern that holds at a place of a sentence; counted in its tokens, half-open.</summary>
/// <param name="Rule">Which, by its place in the list.</param>
/// <param name="Start">The first token that it takes.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Slots">The mentions that it found, in text order; a list has one for each of its items.</param>
/// <param name="Noun">The place of <c>{noun}</c>; empty where the pattern has none.</param>
/// <param name="Age">The token of <c>{age}</c>; −1 where the pattern has none.</param>
/// <param name="Asked">The place of <c>{who}</c>; empty where the pattern has none.</param>
internal sealed record PhraseMatch(
    int Rule,
    int Start,
    int End,
    ImmutableArray<SlotMention> Slots,
    (int Start, int End) Noun,
    int Age,
    (int Start, int End) Asked
);
