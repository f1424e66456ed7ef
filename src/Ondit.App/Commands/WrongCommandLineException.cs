namespace Ondit.App.Commands;

/// <summary>The command line asks for what cannot be done. The message says what to write instead.</summary>
internal sealed class WrongCommandLineException(string message, Exception? inner = null) : Exception(message, inner);
