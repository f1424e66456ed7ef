using System.Collections.Immutable;
using Ondit.App.Exports;
using Ondit.App.Imports;
using Ondit.Profiles;

namespace Ondit.App.Commands;

/// <summary>What <c>ondit read</c> was asked for.</summary>
/// <param name="Inputs">Files in order; <c>-</c> is standard input.</param>
/// <param name="Format">Null where it goes by the output.</param>
/// <param name="Output">A file or a folder; null for standard output.</param>
/// <param name="Model">The model's folder.</param>
/// <param name="Unsaid">What holds where a file does not say it.</param>
/// <param name="Houses">Whose rules findings are made by; null for none.</param>
internal sealed record ReadOptions(
    IReadOnlyList<string> Inputs,
    Format? Format,
    string? Output,
    string Model,
    Unsaid Unsaid,
    ImmutableArray<House>? Houses
);
