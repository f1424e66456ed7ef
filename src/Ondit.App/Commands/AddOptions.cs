using System.Collections.Immutable;
using Ondit.App.Imports;

namespace Ondit.App.Commands;

/// <summary>What <c>ondit add</c> was asked for.</summary>
/// <param name="Inputs">Files and folders in order; <c>-</c> is standard input.</param>
/// <param name="Ledger">The ledger's file.</param>
/// <param name="Columns">The column of CSV files for each field of a story.</param>
/// <param name="Model">The model's folder.</param>
/// <param name="Unsaid">What holds where a file does not say it.</param>
internal sealed record AddOptions(
    IReadOnlyList<string> Inputs,
    string Ledger,
    ImmutableDictionary<string, string> Columns,
    string Model,
    Unsaid Unsaid
);
