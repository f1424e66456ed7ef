namespace Ondit.App.Imports;

/// <summary>What an input holds, told by its first bytes: names of files lie.</summary>
internal enum InputKind
{
    /// <summary>A story as plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One or more JSON objects.</summary>
    Json,

    /// <summary>A JSON array of objects, which cannot be read story by story.</summary>
    JsonArray,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>A web archive.</summary>
    WebArchive,
}
