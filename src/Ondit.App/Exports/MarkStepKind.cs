namespace Ondit.App.Exports;

/// <summary>Kinds of <see cref="MarkStep"/>.</summary>
internal enum MarkStepKind
{
    /// <summary>Words follow.</summary>
    Words,

    /// <summary>A mark opens.</summary>
    Open,

    /// <summary>A mark closes.</summary>
    Close,
}
