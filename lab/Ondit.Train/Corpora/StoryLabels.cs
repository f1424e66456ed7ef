using Ondit.Mentions;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>Turns what each corpus annotates into labels of pieces.</summary>
internal static class StoryLabels
{
    private const int Person = (int)PartyType.Person;
    private const int Organisation = (int)PartyType.Organisation;
    private const int Outlet = (int)PartyType.Outlet;
    private const int Work = (int)PartyType.Work;
    private const int Place = (int)PartyType.Place;
    private const int Character = (int)PartyType.Character;
    private const int Group = (int)PartyType.Group;

    /// <summary>Our own gold: all layers where they are annotated; else the names that the parties are known by, wherever they stand.</summary>
    public static LayerLabels Of(GoldStory story, PieceSequence pieces)
    {
        var labels = new LayerLabels(pieces.Pieces.Length);
        if (story.Layers is { } layers)
        {
            MarkMentions(labels, layers, pieces);
            foreach (var layer in new[] { Layer.Names, Layer.Nominals, Layer.Pronouns })
            {
                labels.MarkOutside(layer, _ => true);
            }

            foreach (var range in layers.Own.SelectMany(c => c.Content).Select(pieces.Cover).OfType<PieceRange>())
            {
                labels.MarkStretch(Layer.Own, range, 0);
            }

            labels.MarkOutside(Layer.Own, _ => true);
        }
        else
        {
            MarkKnownNames(labels, story, pieces);
            // What is laid to others is none of the story's own.
            foreach (
                var range in story.Attributions.SelectMany(a => a.Content).Select(pieces.Cover).OfType<PieceRange>()
            )
            {
                labels.MarkOutside(Layer.Own, i => i >= range.Start && i < range.End);
            }
        }

        if (story.Replies is { } replies)
        {
            foreach (var reply in replies)
            {
                if (pieces.Cover(reply.Span) is { } range)
                {
                    labels.MarkStretch(Layer.Replies, range, reply.Outcome);
                }
            }

            labels.MarkOutside(Layer.Replies, _ => true);
        }

        return labels;
    }

    /// <summary>OntoGUM: chains of two mentions or more. What is in no chain may still be a mention by our rules.</summary>
    public static LayerLabels OfOntoGum(GoldLayers text, PieceSequence pieces)
    {
        var labels = new LayerLabels(pieces.Pieces.Length);
        foreach (var mention in text.Mentions.Where(m => m.Kind == MentionKind.Pronoun))
        {
            if (pieces.Cover(mention.Span) is { } range)
            {
                labels.MarkStretch(Layer.Pronouns, range, 0);
            }
        }

        return labels;
    }

    /// <summary>Corpora of names: their coarse types leave open which of ours it is.</summary>
    public static LayerLabels OfNames(NameSentence sentence, PieceSequence pieces)
    {
        var labels = new LayerLabels(pieces.Pieces.Length);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var label = sentence.Labels[i];
            if (label == "O" || pieces.Cover(sentence.Words[i]) is not { } first)
            {
                continue;
            }

            var end = i + 1;
            while (end < sentence.Words.Length && sentence.Labels[end] == "I" + label[1..])
            {
                end++;
            }

            var range = first with { End = pieces.Cover(sentence.Words[end - 1])?.End ?? first.End };
            if (TypesOf(label[2..]) is { Length: > 0 } types)
            {
                labels.MarkStretch(Layer.Names, range, types);
            }
            else
            {
                labels.MarkUnknown(Layer.Names, range);
            }

            i = end - 1;
        }

        labels.MarkOutside(Layer.Names, _ => true);
        return labels;
    }

    private static int[] TypesOf(string label) =>
        label switch
        {
            "PER" or "person" => [Person, Character],
            "ORG" or "corporation" => [Organisation, Outlet],
            "LOC" or "location" => [Place],
            "group" => [Group],
            "creative-work" => [Work],
            _ => [],
        };

    private static void MarkMentions(LayerLabels labels, GoldLayers layers, PieceSequence pieces)
    {
        foreach (var mention in layers.Mentions.OrderByDescending(m => m.Span.Length))
        {
            if (pieces.Cover(mention.Span) is not { } range)
            {
                continue;
            }

            switch (mention.Kind)
            {
                case MentionKind.Name:
                    labels.MarkStretch(Layer.Names, range, mention.Type);
                    break;
                case MentionKind.Nominal:
                    labels.MarkStretch(Layer.Nominals, range, mention.Type);
                    break;
                default:
                    labels.MarkStretch(Layer.Pronouns, range, 0);
                    break;
            }
        }
    }

    private static void MarkKnownNames(LayerLabels labels, GoldStory story, PieceSequence pieces)
    {
        foreach (
            var (words, type) in story
                .Parties.SelectMany(p => p.Aliases.Prepend(p.Name).Select(a => (Words: a, (int)p.Type)))
                .Where(a => a.Words.Length > 1)
                .OrderByDescending(a => a.Words.Length)
        )
        {
            var isName = KnownNames.IsName(words);
            foreach (var span in KnownNames.Find(story.Text, words, isName))
            {
                if (pieces.Cover(span) is { } range)
                {
                    labels.MarkStretch(isName ? Layer.Names : Layer.Nominals, range, type);
                }
            }
        }

        // A name is written large; of other large words the gold does not say.
        labels.MarkOutside(Layer.Names, i => pieces.Pieces[i].Casing is Casing.Lower or Casing.Mark or Casing.None);
    }
}
