using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.Json;

/// <summary>The words that the contract has for the values of an enumeration.</summary>
public static class ContractWords
{
    private static readonly ImmutableArray<string> Factualities = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"];

    /// <summary>As in <c>annotation.md</c>: <c>CT+</c>.</summary>
    public static string Of(Factuality factuality) => Factualities[(int)factuality];

    /// <summary>The factuality that a word means.</summary>
    /// <exception cref="FormatException">It means none.</exception>
    public static Factuality Factuality(string word) =>
        Factualities.IndexOf(word) is var index and >= 0
            ? (Factuality)index
            : throw new FormatException($"\"{word}\" is no factuality.");

    /// <summary>Words with hyphens: <c>former-spouse</c>, <c>no-response</c>, <c>unnamed</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : $"{c}")
        );

    /// <summary>The value that a word with hyphens means.</summary>
    /// <exception cref="FormatException">It means none.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
        && Of(value) == word
            ? value
            : throw new FormatException($"\"{word}\" is no {typeof(T).Name}.");
}
