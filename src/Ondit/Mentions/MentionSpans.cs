using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>
/// Makes spans of mention tags: whole words, no noun phrase that runs on into the name after it, no two names in one, nothing that crosses
/// another, nothing that is no word for a party.
/// </summary>
/// <param name="text">The story's text.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class MentionSpans(string text, ImmutableArray<TextSpan> tokens)
{
    private const double LeastProbability = 0.2;

    private static readonly HashSet<string> SmallWords = new(
        [
            "the",
            "a",
            "an",
            "no",
            "of",
            "and",
            "or",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "that",
            "this",
            "is",
            "as",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Pointers = new(
        ["the", "a", "an", "this", "that", "his", "her", "their", "its", "my", "our", "your", "both", "two"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The mentions that stand, in text order, each with the index of its tag.</summary>
    public ImmutableArray<(TextSpan Span, int Tag)> Read(PieceSequence pieces, ImmutableArray<MentionTag> tags)
    {
        var names = new List<(TextSpan Span, int Tag)>();
        var others = new List<(TextSpan Span, int Tag)>();
        for (var i = 0; i < tags.Length; i++)
        {
            var span = ToWords(pieces.Span(tags[i].Range));
            if (tags[i].Kind == 0)
            {
                names.Add((WithoutOwner(span), i));
            }
            else
            {
                others.Add((span, i));
            }
        }

        var nameSpans = names.Select(n => n.Span).ToImmutableArray();
        var all = names
            .Concat(others.Select(o => (tags[o.Tag].Kind == 1 ? WithoutName(o.Span, nameSpans) : o.Span, o.Tag)))
            .Where(m =>
                tags[m.Tag].Probability >= LeastProbability
                && IsWordFor(m.Item1, tags[m.Tag].Kind)
                && !(tags[m.Tag].Kind == 1 && IsTitle(m.Item1, nameSpans))
            )
            .OrderBy(m => m.Item1.Start)
            .ThenBy(m => m.Item1.End)
            .ToList();
        return [.. WithoutCrossings(all, tags)];
    }

    // Half a word is no mention: "Hayley At".
    private TextSpan ToWords(TextSpan span)
    {
        var first = OrderedSpans.FirstEndingAfter(tokens, token => token, span.Start);
        var last = OrderedSpans.FirstEndingAfter(tokens, token => token, span.End - 1);
        return first < tokens.Length && last < tokens.Length
            ? WithoutMarks(
                new TextSpan(Math.Min(span.Start, tokens[first].Start), Math.Max(span.End, tokens[last].End))
            )
            : span;
    }

    // The comma after a noun phrase is none of it.
    private TextSpan WithoutMarks(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start + 1 && text[end - 1] is ',' or ';' or ':' or '(')
        {
            end--;
        }

        return span with
        {
            End = end,
        };
    }

    // "E.M. Forster's Howards End" is a person and a work; "Grey's Anatomy" is a work.
    private TextSpan WithoutOwner(TextSpan span)
    {
        var words = span.In(text);
        foreach (var mark in new[] { "'s ", "’s " })
        {
            var at = words.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && words[..at].Contains(' '))
            {
                return new TextSpan(span.Start + at + mark.Length, span.End);
            }
        }

        return span;
    }

    // "his co-star Hayley Atwell" is "his co-star" and "Hayley Atwell".
    private TextSpan WithoutName(TextSpan nominal, ImmutableArray<TextSpan> names)
    {
        var i = OrderedSpans.FirstEndingAfter(names, name => name, nominal.Start);
        for (; i < names.Length && names[i].Start < nominal.End; i++)
        {
            if (names[i].Start > nominal.Start && names[i].End >= nominal.End)
            {
                var end = names[i].Start;
                while (end > nominal.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '“' or '"'))
                {
                    end--;
                }

                return new TextSpan(nominal.Start, end);
            }
        }

        return nominal;
    }

    // "A-lister Tom Cruise", "actress Ada Vane": what goes before a name with no word that points or owns is part of no mention.
    private bool IsTitle(TextSpan nominal, ImmutableArray<TextSpan> names)
    {
        var i = OrderedSpans.FirstEndingAfter(names, name => name, nominal.End);
        return i < names.Length
            && names[i].Start > nominal.End
            && names[i].Start - nominal.End == 1
            && char.IsWhiteSpace(text[nominal.End])
            && !nominal.In(text).ToString().Split(' ').Any(word => Pointers.Contains(word) || IsOwner(word));
    }

    private static bool IsOwner(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal)
        || word.EndsWith("’s", StringComparison.Ordinal)
        || word.EndsWith("s'", StringComparison.Ordinal)
        || word.EndsWith("s’", StringComparison.Ordinal);

    private bool IsWordFor(TextSpan span, int kind)
    {
        var words = span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && !SmallWords.Contains(words[^1])
            && (kind != 0 || words.Any(word => word.Any(c => char.IsUpper(c) || char.IsDigit(c))))
            && (kind != 2 || words.Length == 1);
    }

    // Of two that cross, or are the same, the likelier stands; one within the other both stand.
    private static List<(TextSpan Span, int Tag)> WithoutCrossings(
        List<(TextSpan Span, int Tag)> all,
        ImmutableArray<MentionTag> tags
    )
    {
        var kept = new List<(TextSpan Span, int Tag)>();
        foreach (var mention in all)
        {
            var isKept = true;
            for (var k = kept.Count - 1; k >= 0 && kept.Count - k < 8; k--)
            {
                var other = kept[k];
                var crosses =
                    other.Span == mention.Span
                    || (
                        other.Span.Overlaps(mention.Span)
                        && !other.Span.Contains(mention.Span)
                        && !mention.Span.Contains(other.Span)
                    );
                if (crosses && tags[other.Tag].Probability >= tags[mention.Tag].Probability)
                {
                    isKept = false;
                    break;
                }

                if (crosses)
                {
                    kept.RemoveAt(k);
                }
            }

            if (isKept)
            {
                kept.Add(mention);
            }
        }

        return kept;
    }
}
