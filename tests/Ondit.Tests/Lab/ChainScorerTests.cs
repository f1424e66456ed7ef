using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>The worked example of Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions", and cases beside it.</summary>
public sealed class ChainScorerTests
{
    // Mentions a … i are 1 … 9.
    private static readonly int[][] Key =
    [
        [1, 2, 3],
        [4, 5, 6, 7],
    ];
    private static readonly int[][] Response =
    [
        [1, 2],
        [3, 4],
        [6, 7, 8, 9],
    ];

    [Fact]
    public void MUC_of_the_published_example_is_two_fifths_both_ways()
    {
        var muc = Muc.Score(Key, Response);
        muc.Recall.ShouldBe(0.4, 1e-12);
        muc.Precision.ShouldBe(0.4, 1e-12);
        muc.F1.ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void B3_of_the_published_example_has_recall_42_and_precision_50()
    {
        // Recall: (4/3 + 1/3 + 1/4 + 4/4) / 7; precision: (4/2 + 1/2 + 1/2 + 4/4) / 8.
        var bCubed = BCubed.Score(Key, Response);
        bCubed.Recall.ShouldBe(35.0 / 12 / 7, 1e-12);
        bCubed.Precision.ShouldBe(0.5, 1e-12);
        bCubed.F1.ShouldBe(0.4545, 1e-4);
    }

    [Fact]
    public void CEAFe_of_the_published_example_has_recall_65_and_precision_43()
    {
        // Best pairs: {a,b,c} with {a,b} at 4/5, {d,e,f,g} with {f,g,h,i} at 4/8.
        var ceaf = CeafE.Score(Key, Response);
        ceaf.Recall.ShouldBe(1.3 / 2, 1e-12);
        ceaf.Precision.ShouldBe(1.3 / 3, 1e-12);
        ceaf.F1.ShouldBe(0.52, 1e-12);
    }

    [Fact]
    public void The_example_of_Vilain_with_one_link_missing_has_MUC_recall_two_thirds()
    {
        var muc = Muc.Score(
            [
                [1, 2, 3, 4],
            ],
            [
                [1, 2],
                [3, 4],
            ]
        );
        muc.Recall.ShouldBe(2.0 / 3, 1e-12);
        muc.Precision.ShouldBe(1);
    }

    [Fact]
    public void The_first_response_of_Bagga_and_Baldwin_has_B3_precision_76_and_recall_100()
    {
        // Truth {1…5}, {6, 7}, {8…12}; the response joins the last two.
        var score = BCubed.Score(
            [
                [1, 2, 3, 4, 5],
                [6, 7],
                [8, 9, 10, 11, 12],
            ],
            [
                [1, 2, 3, 4, 5],
                [6, 7, 8, 9, 10, 11, 12],
            ]
        );
        score.Precision.ShouldBe(16.0 / 21, 1e-12);
        score.Recall.ShouldBe(1);
    }

    [Fact]
    public void The_second_response_of_Bagga_and_Baldwin_has_B3_precision_58_though_its_MUC_is_that_of_the_first()
    {
        int[][] truth =
        [
            [1, 2, 3, 4, 5],
            [6, 7],
            [8, 9, 10, 11, 12],
        ];
        int[][] second =
        [
            [1, 2, 3, 4, 5, 8, 9, 10, 11, 12],
            [6, 7],
        ];
        BCubed.Score(truth, second).Precision.ShouldBe(7.0 / 12, 1e-12);
        Muc.Score(truth, second).Precision.ShouldBe(0.9, 1e-12);
        Muc.Score(
                truth,
                [
                    [1, 2, 3, 4, 5],
                    [6, 7, 8, 9, 10, 11, 12],
                ]
            )
            .Precision.ShouldBe(0.9, 1e-12);
    }

    [Fact]
    public void Chains_of_one_mention_count_for_B3_and_CEAFe_and_not_for_MUC()
    {
        int[][] gold =
        [
            [1],
            [2],
        ];
        int[][] found =
        [
            [1],
            [3],
        ];
        Muc.Score(gold, found).Gold.ShouldBe(0);
        BCubed.Score(gold, found).F1.ShouldBe(0.5, 1e-12);
        CeafE.Score(gold, found).F1.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void A_perfect_response_has_an_F1_of_one_by_every_measure()
    {
        Muc.Score(Key, Key).F1.ShouldBe(1);
        BCubed.Score(Key, Key).F1.ShouldBe(1);
        CeafE.Score(Key, Key).F1.ShouldBe(1);
    }

    [Fact]
    public void CoNLL_F1_is_the_mean_of_the_three()
    {
        var scorer = new ChainScorer();
        scorer.Add(Spans.Chains(Key), Spans.Chains(Response), null);
        scorer.Conll.ShouldBe((0.4 + (5.0 / 11) + 0.52) / 3, 1e-4);
        scorer.Mentions.Recall.ShouldBe(6.0 / 7, 1e-12);
        scorer.Mentions.Precision.ShouldBe(6.0 / 8, 1e-12);
    }
}
