namespace Ondit;

/// <summary>What a reading was made by.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Model">The model's name: its folder under <c>models/</c>.</param>
public sealed record ReaderVersion(string Version, string Model);
