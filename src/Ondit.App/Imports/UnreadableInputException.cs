namespace Ondit.App.Imports;

/// <summary>An input, or one line of it, is no story. The message says why; whoever catches it knows the place.</summary>
internal sealed class UnreadableInputException(string message, Exception? inner = null) : Exception(message, inner);
