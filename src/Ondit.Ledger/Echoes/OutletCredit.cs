using Ondit.Stories;

namespace Ondit.Ledger.Echoes;

/// <summary>A place where a story says that it has something from an outlet.</summary>
/// <param name="Outlet">The outlet's name as the ledger knows it; null where the text names none.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="IsWhole">Whether the whole name stands there.</param>
/// <param name="IsLine">Whether it is a line by itself at the story's beginning or end.</param>
public sealed record OutletCredit(string? Outlet, TextSpan Span, bool IsWhole, bool IsLine);
