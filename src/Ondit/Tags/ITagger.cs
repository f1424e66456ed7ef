using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Finds cues and what belongs to each. Safe for several threads.</summary>
public interface ITagger
{
    /// <summary>The tags of a story in the order of their cues.</summary>
    ImmutableArray<Tag> Read(PieceSequence story, Guideline guideline);
}
