using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// The head of a longest span, from part-of-speech tags alone: the last noun, name, pronoun or number of the mention's first run of
/// words that a noun phrase can have before its end. The run ends after a nominal with the first word that opens what follows a
/// head: a preposition, verb, conjunction, relative pronoun, determiner, adverb, comma or bracket. "'s" goes on ("Tom 's | wife").
/// The rule is applied to gold and found mentions alike.
/// </summary>
/// <param name="tokens">The words of the text, in order.</param>
/// <param name="tags">Their universal part-of-speech tags.</param>
/// <param name="words">Their letters.</param>
internal sealed class NominalHead(
    ImmutableArray<PointSpan> tokens,
    ImmutableArray<string> tags,
    ImmutableArray<string> words
) : IMentionHead
{
    public PointSpan Of(PointSpan mention)
    {
        PointSpan? head = null;
        PointSpan? last = null;
        var previous = "";
        for (var i = First(mention); i < tokens.Length && tokens[i].Start < mention.End; i++)
        {
            last = tokens[i];
            if (head is not null && EndsRun(i, previous))
            {
                break;
            }

            head = tags[i] is "NOUN" or "PROPN" or "PRON" or "NUM" ? tokens[i] : head;
            previous = tags[i];
        }

        return head ?? last ?? mention;
    }

    private int First(PointSpan mention)
    {
        var i = tokens.BinarySearch(new PointSpan(mention.Start, mention.Start));
        i = i >= 0 ? i : ~i;
        return i > 0 && tokens[i - 1].End > mention.Start ? i - 1 : i;
    }

    // "his ex-wife": words go on after a possessive, a number or within a compound; a hyphen is no end.
    private bool EndsRun(int i, string previous) =>
        tags[i] switch
        {
            "NOUN" or "PROPN" or "NUM" or "SYM" => false,
            "PART" => words[i][0] is not ('\'' or '’'),
            "PUNCT" => words[i] is not ("-" or "–"),
            "ADJ" => previous is not ("PRON" or "PART" or "NUM" or "PUNCT" or "ADJ" or "PROPN" or "NOUN"),
            "PRON" => previous is not "PART",
            "VERB" => previous is not ("PRON" or "PART" or "NUM" or "PUNCT") || !IsFollowedByNominal(i),
            "ADV" => previous is not ("PRON" or "PART" or "NUM") || !IsFollowedByNominal(i),
            _ => true,
        };

    private bool IsFollowedByNominal(int i) => i + 1 < tags.Length && tags[i + 1] is "NOUN" or "PROPN" or "ADJ";
}
