namespace Ondit.App.Exports;

/// <summary>What is marked in a text: a part of an attribution, or a claim of the story's own voice.</summary>
internal enum Part
{
    /// <summary>A claim of the story's own.</summary>
    Own,

    /// <summary>What is laid to the source.</summary>
    Content,

    /// <summary>Who it is laid to.</summary>
    Source,

    /// <summary>The words that lay it to the source.</summary>
    Cue,
}
