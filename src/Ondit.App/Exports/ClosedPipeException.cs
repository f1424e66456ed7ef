namespace Ondit.App.Exports;

/// <summary>The program that reads standard output has closed it.</summary>
internal sealed class ClosedPipeException(Exception inner) : Exception(inner.Message, inner);
