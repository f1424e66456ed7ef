using System.Collections.Immutable;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>
/// The mentions that can be told in a story whose mentions nobody marked: the names that its parties are known by, and each source whose
/// speaker is annotated. They teach whose words "he said" and "the singer added" are.
/// </summary>
internal static class KnownMentions
{
    // A longer source has more in it than one noun phrase.
    private const int LongestSource = 5;

    /// <summary>In text order, none inside another; empty for PolNeAR, which knows no parties.</summary>
    public static ImmutableArray<GoldMention> Of(GoldStory story)
    {
        var found = new List<GoldMention>();
        bool IsFree(TextSpan span) => !found.Exists(m => m.Span.Overlaps(span));
        foreach (
            var (words, party) in story
                .Parties.SelectMany(p => p.Aliases.Prepend(p.Name).Select(a => (Words: a, Party: p)))
                .Where(a => a.Words.Length > 1)
                .OrderByDescending(a => a.Words.Length)
        )
        {
            var isName = KnownNames.IsName(words);
            var kind = isName ? MentionKind.Name : MentionKind.Nominal;
            found.AddRange(
                KnownNames
                    .Find(story.Text, words, isName)
                    .Where(IsFree)
                    .Select(span => new GoldMention(span, kind, party.Name, (int)party.Type))
            );
        }

        foreach (var attribution in story.Attributions.Where(a => a is { Speaker: not null, Source.Length: 1 }))
        {
            var span = attribution.Source[0];
            var words = story.Text[span.Start..span.End].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length <= LongestSource && IsFree(span))
            {
                var kind =
                    words.Length == 1 && KnownNames.IsPronoun(words[0]) ? MentionKind.Pronoun : MentionKind.Nominal;
                found.Add(new GoldMention(span, kind, attribution.Speaker!, -1));
            }
        }

        return [.. found.OrderBy(m => m.Span)];
    }
}
