namespace Ondit.App.Exports;

/// <summary>How readings are written.</summary>
internal enum Format
{
    /// <summary>Marked text for people.</summary>
    Text,

    /// <summary>One reading as JSON over several lines.</summary>
    Json,

    /// <summary>A reading a line.</summary>
    JsonLines,

    /// <summary>A row an attribution.</summary>
    Csv,

    /// <summary>brat standoff: an .ann beside a .txt.</summary>
    Brat,

    /// <summary>A web page that works offline.</summary>
    Html,
}
