using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>
/// How the words of two mentions are alike, beside what their vectors say. The numbers are rows of a trained table: they never change.
/// </summary>
public static class Likeness
{
    /// <summary>How many rows there are.</summary>
    public const int Count = 8;

    /// <summary>How many kinds of mentions there are: name, nominal, pronoun.</summary>
    public const int Kinds = 3;

    /// <summary>Rows for the distance of two mentions, counted in mentions.</summary>
    public const int Distances = 16;

    private const int Nothing = 0;
    private const int SharedWord = 1;
    private const int SameLastWord = 2;
    private const int Equal = 3;
    private const int SamePronoun = 4;
    private const int OtherPronoun = 5;
    private const int Holds = 6;
    private const int UnlikePronoun = 7;

    /// <summary>The row for two mentions.</summary>
    public static int Of(MentionWords first, MentionWords second)
    {
        if (first.IsPronoun && second.IsPronoun)
        {
            return first.Pronoun == second.Pronoun && first.Pronoun != Pronoun.Other ? SamePronoun
                : IsSingle(first.Pronoun) && IsSingle(second.Pronoun) ? UnlikePronoun
                : OtherPronoun;
        }

        var (words, others) = (first.Words, second.Words);
        if (words.IsEmpty || others.IsEmpty)
        {
            return Nothing;
        }

        return words.SequenceEqual(others, StringComparer.OrdinalIgnoreCase) ? Equal
            : IsHeld(words, others) || IsHeld(others, words) ? Holds
            : words[^1].Equals(others[^1], StringComparison.OrdinalIgnoreCase) ? SameLastWord
            : words.Intersect(others, StringComparer.OrdinalIgnoreCase).Any() ? SharedWord
            : Nothing;
    }

    /// <summary>The row for how many mentions lie between two, 0 for neighbours.</summary>
    public static int Distance(int between) =>
        between < 8 ? between : Math.Min(Distances - 1, 8 + (int)(2 * Math.Log2(between / 8.0)));

    private static bool IsHeld(ImmutableArray<string> words, ImmutableArray<string> others) =>
        others.All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    // No two of these are one party.
    private static bool IsSingle(Pronoun pronoun) => pronoun is Pronoun.He or Pronoun.She or Pronoun.It;
}
