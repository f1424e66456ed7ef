using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ondit.Attributions;

/// <summary>Joins unnamed voices: the same noun where there is one, else the voice just before; "a source", "another insider" is a new voice.</summary>
internal static class SameVoices
{
    private static readonly FrozenSet<string> Pointing = new[]
    {
        "the",
        "this",
        "that",
        "those",
        "these",
        "my",
        "our",
        "same",
        "neither",
        "both",
        "he",
        "she",
        "they",
        "him",
        "her",
        "them",
        "who",
        "themselves",
        "himself",
        "herself",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = new[]
    {
        "he",
        "she",
        "they",
        "him",
        "her",
        "them",
        "who",
        "neither",
        "both",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The index of the nearest earlier attribution by the same voice, and why; null for a new voice.</summary>
    /// <param name="index">Of the attribution that is asked about.</param>
    /// <param name="attributions">All of them.</param>
    /// <param name="phrases">Their sources; null for all but unnamed ones.</param>
    public static (int Index, string Rule)? Find(
        int index,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<SourcePhrase?> phrases
    )
    {
        if (phrases[index] is not { } phrase)
        {
            return null;
        }

        (int Index, string Rule)? nearest = null;
        for (var i = index - 1; i >= 0; i--)
        {
            if (phrases[i] is not { } earlier)
            {
                continue;
            }

            if (earlier.Start == phrase.Start)
            {
                return (i, "the same words are the source of both");
            }

            if (!PointsBack(phrase))
            {
                continue;
            }

            if (Pronouns.Contains(phrase.Noun) || PartOf(phrase) && IsSeveral(earlier))
            {
                return (i, "the voice just before");
            }

            if (Singular(earlier.Noun) == Singular(phrase.Noun) && FitsBefore(phrase, earlier))
            {
                return (i, $"the nearest {phrase.Noun}");
            }

            nearest ??= (i, "the voice just before");
        }

        return nearest;
    }

    private static bool PointsBack(SourcePhrase phrase) =>
        Pointing.Contains(phrase.First) && phrase.Words[phrase.Start + 1] is not ("second" or "third" or "other")
        || PartOf(phrase)
        || phrase.Head > phrase.Start && phrase.Words[phrase.Head - 1] == "'s" && UnnamedVoice.IsTypical(phrase.Noun);

    // "One of the three", "one of them".
    private static bool PartOf(SourcePhrase phrase) =>
        phrase.Words[phrase.Rest] == "of"
        && phrase.Words[phrase.Rest + 1] is "the" or "them" or "those" or "these"
        && SourcePhrase.IsDeterminer(phrase.Noun);

    private static bool IsSeveral(SourcePhrase phrase) => UnnamedVoice.Read(phrase).Number == Number.Several;

    // "The family source" is not "a West source".
    private static bool FitsBefore(SourcePhrase later, SourcePhrase earlier)
    {
        var words = later.Words;
        for (var i = later.Start; i < later.Head; i++)
        {
            if (
                !SourcePhrase.IsPlain(words[i])
                && words.IsWord(i)
                && words[i] != "'s"
                && !Enumerable.Range(earlier.Start, earlier.End - earlier.Start).Any(j => words[j] == words[i])
            )
            {
                return false;
            }
        }

        return true;
    }

    private static string Singular(string noun) => noun.Length > 3 ? noun.TrimEnd('s') : noun;
}
