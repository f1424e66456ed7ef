using System.Text.Json;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Tokens;

/// <summary>Against what others say is right, where their files stand beside the repository.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Word_pieces_are_those_of_the_original_tokenizer()
    {
        var path = Repository.Shared("models", "minilm-l6", "reference-ids.jsonl");
        var encoder = new WordPieceEncoder(File.ReadLines(Repository.Shared("models", "minilm-l6", "vocab.txt")));
        var rows = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var expected = row.RootElement.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32());
            var ids = encoder.Read(text, new TextSpan(0, text.Length)).Select(piece => piece.Id);
            ids.ShouldBe(expected, $"row {rows}");
            rows++;
        }

        rows.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Tokens_and_sentences_are_nearly_those_of_the_treebank()
    {
        var tokens = new Agreement();
        var sentences = new Agreement();
        foreach (var line in File.ReadLines(Repository.Shared("data", "coreference", "ontogum-dev.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var points = new CodePoints(text);
            var gold = Pairs(row.RootElement, "tokens").Select(points.ToUtf16).ToList();
            var read = Tokenizer.Read(text);
            tokens.Add(gold, read);
            sentences.Add(
                Pairs(row.RootElement, "sentences")
                    .Select(tokens => new TextSpan(gold[tokens.Start].Start, gold[tokens.End - 1].End)),
                SentenceSplitter.Read(text, read)
            );
        }

        tokens.F1.ShouldBeGreaterThan(0.99);
        sentences.F1.ShouldBeGreaterThan(0.95);
    }

    private static IEnumerable<TextSpan> Pairs(JsonElement row, string name) =>
        row.GetProperty(name).EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()));

    private sealed class Agreement
    {
        private int gold;
        private int predicted;
        private int both;

        public double F1 => 2.0 * both / (gold + predicted);

        public void Add(IEnumerable<TextSpan> goldSpans, IReadOnlyCollection<TextSpan> predictedSpans)
        {
            var set = goldSpans.ToHashSet();
            gold += set.Count;
            predicted += predictedSpans.Count;
            both += predictedSpans.Count(set.Contains);
        }
    }
}
