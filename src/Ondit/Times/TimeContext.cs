using NodaTime;

namespace Ondit.Times;

/// <summary>What values are reckoned from.</summary>
/// <param name="Published">The story's day; null where it is unknown.</param>
/// <param name="Mentioned">The date last mentioned: its first day.</param>
/// <param name="MentionedDay">The single day last mentioned.</param>
/// <param name="SentenceDay">The single day that the same sentence mentions before.</param>
/// <param name="Direction">As the verbs have it.</param>
internal sealed record TimeContext(
    LocalDate? Published,
    LocalDate? Mentioned,
    LocalDate? MentionedDay,
    LocalDate? SentenceDay,
    Direction Direction
);
