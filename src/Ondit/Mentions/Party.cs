using System.Collections.Immutable;

namespace Ondit.Mentions;

/// <summary>Somebody or something that a story speaks of: one coreference chain.</summary>
/// <param name="Id">Its name within the reading: <c>p1</c>, <c>p2</c>, … in the order of the first mentions.</param>
/// <param name="Name">Its fullest name in the story; the words of its best mention where it has no name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Mentions">Where it is referred to, in text order; never empty.</param>
public sealed record Party(string Id, string Name, PartyType Type, ImmutableArray<Mention> Mentions)
{
    /// <summary>Whether any mention is a name.</summary>
    public bool IsNamed => Mentions.Any(mention => mention.Kind == MentionKind.Name);
}
