namespace Ondit.App.Exports;

/// <summary>A part of an attribution.</summary>
internal enum Part
{
    /// <summary>What is laid to the source.</summary>
    Content,

    /// <summary>Who it is laid to.</summary>
    Source,

    /// <summary>The words that lay it to the source.</summary>
    Cue,
}
