namespace Ondit.Tags;

/// <summary>Finds cues and what belongs to each, mentions and chains, the story's own claims. Safe for several threads.</summary>
public interface ITagger
{
    /// <summary>The tags of a story.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="story">Its pieces.</param>
    /// <param name="guideline">By whose rules.</param>
    StoryTags Read(string text, PieceSequence story, Guideline guideline);
}
