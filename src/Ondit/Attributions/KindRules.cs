using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>
/// Corrects kinds where the parties or the words of the source say more than the words around: "he" is named if his chain has a
/// name, "the insider" is unnamed; how many an unnamed source is and what is said of it stands in its words.
/// </summary>
public static class KindRules
{
    private static readonly FrozenSet<string> Pronouns = new[] { "he", "she", "him", "her", "i", "who" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <summary>The attributions with their kinds set right, and why.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="attributions">With the kinds that the model gave.</param>
    public static (ImmutableArray<Attribution> Attributions, ImmutableArray<Decision> Decisions) Apply(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<Party> parties,
        ImmutableArray<Attribution> attributions
    )
    {
        var words = new TokenWords(text, tokens);
        var mentions = new MentionIndex(parties);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var kinded = attributions.Select(given =>
        {
            var attribution = given;
            if (!attribution.Kind.IsDenial && DenialReader.Find(attribution, words) is { } denial)
            {
                decisions.Add(new Decision(attribution.Cue[0], $"{attribution.Id} denial", "yes", $"rule: {denial}"));
                attribution = attribution with
                {
                    Kind = attribution.Kind with { IsDenial = true, Factuality = Factuality.CertainlyNot },
                };
            }

            if (attribution.Source.IsEmpty || SourcePhrase.Of(words, attribution.Source[0]) is not { } phrase)
            {
                return attribution with { Kind = attribution.Kind with { Number = null, Standing = null } };
            }

            var (type, rule) = TypeOf(attribution.Kind.SourceType, phrase, mentions);
            if (type != attribution.Kind.SourceType)
            {
                decisions.Add(
                    new Decision(
                        attribution.Source[0],
                        $"{attribution.Id} source type",
                        type.ToString().ToLowerInvariant(),
                        rule
                    )
                );
            }

            if (type != SourceType.Unnamed)
            {
                return attribution with
                {
                    Kind = attribution.Kind with { SourceType = type, Number = null, Standing = null },
                };
            }

            var voice = UnnamedVoice.Read(phrase);
            decisions.Add(
                new Decision(
                    attribution.Source[0],
                    $"{attribution.Id} standing",
                    voice.Standing.ToString().ToLowerInvariant(),
                    $"rule: {voice.Rule}"
                )
            );
            return attribution with
            {
                Kind = attribution.Kind with { SourceType = type, Number = voice.Number, Standing = voice.Standing },
            };
        });
        return ([.. kinded], decisions.ToImmutable());
    }

    private static (SourceType Type, string Rule) TypeOf(SourceType given, SourcePhrase phrase, MentionIndex mentions)
    {
        var speaker = SpeakerReader.Find(phrase, mentions)?.Party;
        var isNamed = speaker is { IsNamed: true, Type: PartyType.Person };
        if (
            !isNamed
            && UnnamedVoice.IsTypical(phrase.Noun)
            && given is SourceType.Role or SourceType.Group or SourceType.Named
        )
        {
            return (SourceType.Unnamed, $"rule: unnamed.tsv: {phrase.Noun}");
        }

        // "He also says", of one source.
        if (
            given is SourceType.Role or SourceType.Group or SourceType.Named
            && speaker is { IsNamed: false }
            && Pronouns.Contains(phrase.Noun)
            && speaker.Mentions.Any(mention =>
                mention.Kind == MentionKind.Nominal
                && SourcePhrase.Of(phrase.Words, mention.Span) is { } voice
                && UnnamedVoice.IsTypical(voice.Noun)
            )
        )
        {
            return (SourceType.Unnamed, "rule: the party of the source is an unnamed voice");
        }

        return
            isNamed
            && !UnnamedVoice.IsTypical(phrase.Noun)
            && (
                given is SourceType.Role
                || (given is SourceType.Unnamed or SourceType.Group && Pronouns.Contains(phrase.Noun))
            )
            ? (SourceType.Named, "rule: the party of the source has a name")
            : (given, "");
    }
}
