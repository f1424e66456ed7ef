namespace Ondit.Attributions;

/// <summary>A place where a story speaks of an outlet.</summary>
/// <param name="Start">The first token of its name, or of the noun phrase for it.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Outlet">Which.</param>
/// <param name="IsName">Whether it is called by its name there.</param>
internal readonly record struct OutletMention(int Start, int End, Outlet Outlet, bool IsName);
