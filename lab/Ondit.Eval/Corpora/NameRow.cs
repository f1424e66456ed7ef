using System.Collections.Immutable;
using System.Globalization;
using Ondit.Stories;

namespace Ondit.Eval.Corpora;

/// <summary>A name and its type: <c>PER</c>, <c>ORG</c> or <c>LOC</c>.</summary>
internal readonly record struct NameRow(PointSpan Span, string Type)
{
    public static ImmutableArray<string> Types { get; } = ["PER", "ORG", "LOC"];

    /// <summary>
    /// The sentences of a file of <c>tokens</c> and BIO <c>labels</c>, each a story of its own, <c>FILE/ROW</c> by id. Labels of other
    /// types than the three are passed over.
    /// </summary>
    /// <param name="path">JSON Lines.</param>
    /// <param name="closeUp">How the tokens become a text; see <see cref="JoinedTokens"/>.</param>
    /// <param name="complaints">Gets what is wrong.</param>
    /// <exception cref="InputException">The file cannot be opened or has no sentence at all.</exception>
    public static ImmutableArray<GoldStory<ImmutableArray<NameRow>>> Load(
        string path,
        bool closeUp,
        Complaints complaints
    )
    {
        var corpus = Path.GetFileNameWithoutExtension(path);
        ImmutableArray<GoldStory<ImmutableArray<NameRow>>> sentences =
        [
            .. JsonLines
                .Load(path)
                .SelectMany(
                    (line, i) =>
                        JsonLines.Parse(
                            [line],
                            json =>
                                Parse(
                                    Field.Row(json),
                                    string.Create(CultureInfo.InvariantCulture, $"{corpus}/{i + 1}"),
                                    closeUp
                                ),
                            complaints
                        )
                ),
        ];
        return sentences.Length > 0 ? sentences : throw new InputException($"{path}: no sentence in it");
    }

    /// <summary>
    /// The names of a reading: mentions that are names, of parties that the corpus has a type for. A name inside another one, or across its
    /// edge, is left out, since the corpus is flat: "The London Hour", a work, hides its London.
    /// </summary>
    public static ImmutableArray<NameRow> OfParties(ImmutableArray<PartyRow> parties)
    {
        var names = new List<(PointSpan Span, string? Type)>();
        foreach (
            var name in parties
                .SelectMany(party =>
                    party.Mentions.Where(m => m.Kind == "name").Select(m => (m.Span, Type: TypeOf(party.Type)))
                )
                .OrderByDescending(name => name.Span.Length)
                .ThenBy(name => name.Span)
        )
        {
            if (!names.Any(other => other.Span.Overlaps(name.Span)))
            {
                names.Add(name);
            }
        }

        return
        [
            .. names
                .Where(name => name.Type is not null)
                .Select(name => new NameRow(name.Span, name.Type!))
                .OrderBy(name => name.Span),
        ];
    }

    private static string? TypeOf(string? party) =>
        party switch
        {
            "person" or "character" => "PER",
            "organisation" or "outlet" or "group" => "ORG",
            "place" => "LOC",
            _ => null,
        };

    private static GoldStory<ImmutableArray<NameRow>> Parse(Field row, string id, bool closeUp)
    {
        var text = JoinedTokens.Join([.. row["tokens"].Items().Select(token => token.String())], closeUp);
        ImmutableArray<string> labels = [.. row["labels"].Items().Select(label => label.String())];
        return labels.Length == text.Spans.Length
            ? new GoldStory<ImmutableArray<NameRow>>(id, new Story(text.Text) { Id = id }, OfLabels(labels, text.Spans))
            : throw new FieldException("labels", $"{labels.Length} labels for {text.Spans.Length} tokens");
    }

    private static ImmutableArray<NameRow> OfLabels(ImmutableArray<string> labels, ImmutableArray<PointSpan> tokens)
    {
        var names = ImmutableArray.CreateBuilder<NameRow>();
        for (var i = 0; i < labels.Length; i++)
        {
            // An "I-" after nothing of its type opens a name as a "B-" does.
            var type = labels[i][(labels[i].IndexOf('-', StringComparison.Ordinal) + 1)..];
            var start = i;
            while (i + 1 < labels.Length && labels[i + 1] == $"I-{type}")
            {
                i++;
            }

            if (Types.Contains(type, StringComparer.Ordinal))
            {
                names.Add(new NameRow(new PointSpan(tokens[start].Start, tokens[i].End), type));
            }
        }

        return names.ToImmutable();
    }
}
