using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Mentions;

/// <summary>What first names and nouns say of "he" and "she" (<c>genders.tsv</c>); most names and nouns say nothing.</summary>
internal static class Genders
{
    private static readonly Dictionary<string, Gender> Words = WordList
        .Load("Mentions/genders.tsv")
        .ToDictionary(
            row => row[0],
            row => row[1] == "feminine" ? Gender.Feminine : Gender.Masculine,
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>By the first word of a person's name.</summary>
    public static Gender OfName(ImmutableArray<string> name) =>
        name.IsEmpty ? Gender.Unknown : Words.GetValueOrDefault(name[0]);

    /// <summary>By the last word of a noun phrase.</summary>
    public static Gender OfNominal(string words) => Words.GetValueOrDefault(words[(words.LastIndexOf(' ') + 1)..]);
}
