using System.Collections.Immutable;
using CsCheck;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tests.Tags;
using Ondit.Tests.Tokens;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Attributions;

/// <summary>What holds for every text with whatever tags.</summary>
public sealed class AttributionReaderTests
{
    private static readonly Gen<(string Text, int Seed)> Cases = Gen.Select(AnyText.Any, Gen.Int);

    [Fact]
    public void Parts_lie_in_the_text_in_order_without_overlap() =>
        Cases.Sample(
            one =>
            {
                foreach (var attribution in Read(one.Text, one.Seed))
                {
                    attribution.Cue.ShouldNotBeEmpty();
                    CheckOrder(one.Text, attribution.Source);
                    CheckOrder(one.Text, attribution.Cue);
                    CheckOrder(one.Text, attribution.Content);
                    attribution.Score.ShouldBeInRange(0, 1);
                }
            },
            iter: 500
        );

    [Fact]
    public void Ids_count_the_attributions_in_the_order_of_their_cues() =>
        Cases.Sample(
            one =>
            {
                var attributions = Read(one.Text, one.Seed);
                attributions.Select(a => a.Id).ShouldBe(Enumerable.Range(1, attributions.Length).Select(i => $"a{i}"));
                attributions.Select(a => a.Cue[0]).ShouldBeInOrder();
            },
            iter: 500
        );

    [Fact]
    public void No_attribution_is_nested_in_itself_by_any_way() =>
        Cases.Sample(
            one =>
            {
                var attributions = Read(one.Text, one.Seed).ToDictionary(a => a.Id, StringComparer.Ordinal);
                foreach (var attribution in attributions.Values)
                {
                    var seen = new HashSet<string>(StringComparer.Ordinal);
                    for (var next = attribution; next.Parent is { } parent; next = attributions[parent])
                    {
                        seen.Add(next.Id).ShouldBeTrue($"{attribution.Id} comes back to {next.Id}");
                    }
                }
            },
            iter: 500
        );

    private static ImmutableArray<Attribution> Read(string text, int seed)
    {
        var tokens = Tokenizer.Read(text);
        var quotations = QuotationReader.Read(text);
        var pieces = new PieceReader(Vocabulary.Encoder).Read(
            text,
            tokens,
            SentenceSplitter.Read(text, tokens),
            quotations
        );
        var tags = RandomTags(pieces.Pieces.Length, new Random(seed));
        return new AttributionReader(new Calibration(1.1, 0.9, -0.2)).Read(text, pieces, tags, quotations).Attributions;
    }

    private static ImmutableArray<Tag> RandomTags(int pieces, Random random)
    {
        return pieces == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, random.Next(8))
                    .Select(_ => new Tag(
                        Ranges(1),
                        Ranges(0),
                        Ranges(0),
                        random.NextDouble(),
                        random.NextDouble(),
                        RecordedTagger.Nothing
                    ))
                    .OrderBy(tag => tag.Cue[0].Start),
            ];

        ImmutableArray<PieceRange> Ranges(int least)
        {
            // Sorted cuts, taken in pairs, are disjoint ranges in order.
            var cuts = Enumerable
                .Range(0, 2 * random.Next(least, 4))
                .Select(_ => random.Next(pieces + 1))
                .Distinct()
                .Order()
                .ToList();
            var ranges = cuts.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new PieceRange(pair[0], pair[1]));
            return [.. ranges.DefaultIfEmpty(new PieceRange(0, 1)).Take(least + cuts.Count / 2)];
        }
    }

    private static void CheckOrder(string text, ImmutableArray<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            span.IsEmpty.ShouldBeFalse();
            span.Start.ShouldBeGreaterThanOrEqualTo(end);
            end = span.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    }
}
