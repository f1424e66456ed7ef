namespace Ondit.Ledger.Stores;

/// <summary>A ledger cannot be opened, read or written. The message says which and what to do; what was reported as kept is not lost.</summary>
public sealed class UnusableLedgerException(string message, Exception? inner = null) : Exception(message, inner);
