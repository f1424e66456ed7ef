namespace Ondit.Json;

/// <summary>A field of a JSON object is not what the contract says. The message names it.</summary>
internal sealed class FieldFormatException(string message, Exception? inner = null) : FormatException(message, inner);
