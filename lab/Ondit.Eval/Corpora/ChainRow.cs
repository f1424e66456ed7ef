using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Eval.Metrics;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Eval.Corpora;

/// <summary>The coreference chains of a gold text, how the head of a mention is found in it, and the words of a mention.</summary>
internal sealed record ChainRow(
    ImmutableArray<ImmutableArray<PointSpan>> Chains,
    IMentionHead Heads,
    Func<PointSpan, string> Words
)
{
    /// <summary>Reads a row of OntoGUM's shape or of ours: there mentions are lists, here objects.</summary>
    public static ChainRow Parse(Field row, TextFrame frame) =>
        row["mentions"].Items() is var mentions
        && mentions.Any(mention => mention.Json.ValueKind == JsonValueKind.Array)
            ? ParseOntoGum(row, mentions, frame)
            : ParseOwn(row, mentions, frame);

    /// <summary>
    /// Chains of a reading. A mention that stands under several parties ("the pair") refers to all of them: mentions
    /// of the same set of parties are one chain, as in our gold.
    /// </summary>
    public static ImmutableArray<ImmutableArray<PointSpan>> OfParties(ImmutableArray<PartyRow> parties) =>
        Chain(
            parties
                .SelectMany(party => party.Mentions.Select(mention => (mention.Span, party.Id)))
                .GroupBy(mention => mention.Span, mention => mention.Id)
                .Select(mention =>
                    (
                        mention.Key,
                        string.Join(' ', mention.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    )
                )
        );

    private static ChainRow ParseOntoGum(Field row, ImmutableArray<Field> mentions, TextFrame frame)
    {
        var text = row["text"].String();
        var points = new CodePoints(text);
        var tokens = row.Spans("tokens", frame);
        ImmutableArray<string> tags = [.. row["upos"].Items().Select(tag => tag.String())];
        if (tags.Length != tokens.Length)
        {
            throw new FieldException("upos", $"{tags.Length} tags for {tokens.Length} tokens");
        }

        return new ChainRow(
            Chain(mentions.Select(mention => (TokenRow.Cover(mention, tokens), ChainOf(mention)))),
            new NominalHead(tokens, tags, [.. tokens.Select(Words)]),
            Words
        );

        string Words(PointSpan span) => text[points.ToUtf16(span.Start)..points.ToUtf16(span.End)];
    }

    private static string ChainOf(Field mention) =>
        mention.Items() is { Length: 3 } numbers
            ? numbers[2].Json.GetRawText()
            : throw new FieldException(mention.Path, "a mention has first token, last + 1 and chain");

    private static ChainRow ParseOwn(Field row, ImmutableArray<Field> mentions, TextFrame frame)
    {
        var text = row["text"].String();
        var points = new CodePoints(text);
        return new ChainRow(
            Chain(
                mentions.Select(mention =>
                    (
                        mention["span"].Span(frame),
                        string.Join(
                            ' ',
                            mention["parties"].Items().Select(p => p.String()).Order(StringComparer.Ordinal)
                        )
                    )
                )
            ),
            new LastWordHead([
                .. Tokenizer.Read(text).Select(points.FromUtf16).Select(token => new PointSpan(token.Start, token.End)),
            ]),
            Words
        );

        string Words(PointSpan span) => text[points.ToUtf16(span.Start)..points.ToUtf16(span.End)];
    }

    private static ImmutableArray<ImmutableArray<PointSpan>> Chain(
        IEnumerable<(PointSpan Span, string Chain)> mentions
    ) =>
        [
            .. mentions
                .GroupBy(mention => mention.Chain, mention => mention.Span, StringComparer.Ordinal)
                .Select(chain => chain.Distinct().Order().ToImmutableArray()),
        ];
}
