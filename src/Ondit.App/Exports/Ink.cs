namespace Ondit.App.Exports;

/// <summary>How words are set apart on a terminal.</summary>
internal enum Ink
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>What is beside the point.</summary>
    Faint,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A cue.</summary>
    Cue,

    /// <summary>A content.</summary>
    Content,
}
