using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>A word as the rules see it: itself, and its value in each class that it belongs to.</summary>
/// <param name="Text">As the list writes it; what an element of a rule that names the word compares.</param>
/// <param name="Senses">Class and value, as in <c>second</c>: <c>ordinal</c> 2, <c>unit</c> TS.</param>
internal sealed record TimeWord(string Text, ImmutableArray<(WordClass Class, string Value)> Senses)
{
    private readonly uint classes = Senses.Aggregate(0u, (all, sense) => all | (1u << (int)sense.Class));

    /// <summary>Whether the word has a sense of the class.</summary>
    public bool Is(WordClass one) => (classes & (1u << (int)one)) != 0;

    /// <summary>The word's value in the class; null where it does not belong to it.</summary>
    public string? ValueAs(WordClass one)
    {
        foreach (var sense in Senses)
        {
            if (sense.Class == one)
            {
                return sense.Value;
            }
        }

        return null;
    }
}
