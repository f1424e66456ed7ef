using Ondit.Stories;

namespace Ondit.Times;

/// <summary>A token with what the rules know of it.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Word">Null for a word that no rule speaks of.</param>
/// <param name="IsCapital">Whether it opens with a capital letter.</param>
internal readonly record struct TimeToken(TextSpan Span, TimeWord? Word, bool IsCapital)
{
    /// <summary>Whether it belongs to the class.</summary>
    public bool Is(WordClass one) =>
        one == WordClass.Name
            ? IsCapital && Word?.Is(WordClass.Month) != true && Word?.Is(WordClass.Weekday) != true
            : Word?.Is(one) == true;
}
