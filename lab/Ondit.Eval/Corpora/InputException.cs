namespace Ondit.Eval.Corpora;

/// <summary>An input without which nothing can be scored; the message names file and line or field.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
