using Ondit.Stories;
using Ondit.Tests.Attributions;
using Ondit.Tests.Tags;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Specs;

public sealed class SpecTests
{
    public static IEnumerable<TheoryDataRow<string, int>> Examples =>
        Spec.Files.SelectMany(file =>
            Spec.Load(file)
                .Select(
                    (spec, i) =>
                        new TheoryDataRow<string, int>(file, i) { TestDisplayName = $"{file}: {spec.Rule} ({i + 1})" }
                )
        );

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_reads_as_the_specification_says(string file, int number)
    {
        var spec = Spec.Load(file)[number];
        Read(spec, file).ShouldBe(spec.Expected, spec.Rule);
    }

    [Fact]
    public void Every_subject_has_its_file() =>
        Spec.Files.ShouldBe([
            "attributions.md",
            "parties.md",
            "quotations.md",
            "relations.md",
            "replies.md",
            "sentences.md",
            "times.md",
            "tokens.md",
            "wordpieces.md",
        ]);

    private static string Read(Spec spec, string file)
    {
        var text = spec.Story;
        return spec.Kind switch
        {
            "tokens" => string.Join('|', Tokenizer.Read(text).Select(token => Show(text, token))),
            "sentences" => Lines(text, SentenceSplitter.Read(text, Tokenizer.Read(text))),
            "quotations" => Lines(text, QuotationReader.Read(text)),
            "times" => Times.TimeLines.Of(text),
            "replies" => Claims.ClaimLines.OfReplies(text),
            "relations" => Claims.ClaimLines.OfRelations(text),
            "parties" => string.Join('\n', Mentions.PartyLines.Of(MarkedStory.Parse(text).Read())),
            "pieces" => Pieces(text, Spec.Vocabulary(file).ToList()),
            _ => string.Join('\n', AttributionLines.Of(MarkedStory.Parse(text).Read())),
        };
    }

    private static string Pieces(string text, List<string> vocabulary) =>
        string.Join(
            '|',
            new WordPieceEncoder(vocabulary)
                .Read(text, new TextSpan(0, text.Length))
                .Select(piece => $"{vocabulary[piece.Id]}={Show(text, piece.Span)}")
        );

    private static string Lines(string text, IEnumerable<TextSpan> spans) =>
        string.Join('\n', spans.Select(span => Show(text, span)));

    private static string Show(string text, TextSpan span) => Escapes.Write(span.In(text).ToString());
}
