using System.Collections.Immutable;
using NodaTime;
using Ondit.Stories;

namespace Ondit.Times;

/// <summary>
/// Finds the words of a story that point to a time and gives each its TIMEX3 value, by the rules of <c>rules.tsv</c>. Of rules that
/// share words the one furthest left holds, then the longest. "Last Tuesday" is reckoned from the story's day and "two days later"
/// from the date last mentioned; where the story's day is unknown, what needs it stays open and is never today's.
/// </summary>
public sealed class TimeReader
{
    private readonly TimeLexicon lexicon = TimeRules.Lexicon;
    private readonly RuleMatcher matcher = TimeRules.Matcher;

    /// <summary>The time expressions in text order; none lies in another.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences; an expression never goes beyond one.</param>
    /// <param name="published">The story's day, where it is known.</param>
    public ImmutableArray<TimeExpression> Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        DateOnly? published
    )
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var context = new TimeContext(Day(published), null, null, null, Direction.Unknown);
        var (sentence, matches) = (new List<TimeToken>(), new List<RuleMatch>());
        var next = 0;
        foreach (var span in sentences)
        {
            TokenReader.Read(text, tokens, ref next, span, lexicon, sentence);
            matches.Clear();
            matcher.Match(sentence, matches);
            if (matches.Count > 0)
            {
                matches.Sort((one, other) => one.OrderAgainst(other));
                context = ReadSentence(text, sentence, matches, context with { SentenceDay = null }, found);
            }
        }

        return found.ToImmutable();
    }

    private static TimeContext ReadSentence(
        string text,
        List<TimeToken> sentence,
        List<RuleMatch> matches,
        TimeContext context,
        ImmutableArray<TimeExpression>.Builder found
    )
    {
        var taken = 0;
        foreach (var match in matches)
        {
            if (match.Start < taken)
            {
                continue;
            }

            if (match.Rule.Type is not { } type || WorkTitles.Holds(text, sentence, match.Start, match.End))
            {
                taken = match.End;
                continue;
            }

            var direction = TenseReader.Read(text, sentence, match.Start, match.End);
            if (match.Rule.Value.Evaluate(match.Captures, context with { Direction = direction }) is { } value)
            {
                taken = match.End;
                var span = new TextSpan(sentence[match.Start].Span.Start, sentence[match.End - 1].Span.End);
                found.Add(new TimeExpression(span, type, value));
                context = Mention(context, type, value);
            }
        }

        return context;
    }

    private static TimeContext Mention(TimeContext context, TimeType type, string value)
    {
        if (type is TimeType.Duration or TimeType.Set || Units.Read(value) is not { } date)
        {
            return context;
        }

        // A time of the clock goes by a day; it does not bring one up.
        if (type == TimeType.Time && date.First == context.Published)
        {
            return context;
        }

        return date.IsDay
            ? context with
            {
                Mentioned = date.First,
                MentionedDay = date.First,
                SentenceDay = date.First,
            }
            : context with
            {
                Mentioned = date.First,
            };
    }

    private static LocalDate? Day(DateOnly? date) =>
        date is { Year: >= Units.FirstYear and <= Units.LastYear } day
            ? new LocalDate(day.Year, day.Month, day.Day)
            : null;
}
