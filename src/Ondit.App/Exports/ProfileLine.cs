using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>One figure of a profile as an editor reads it.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Figure">How many, and which.</param>
internal sealed record ProfileLine(string Label, Figure Figure);
