using CsCheck;
using Ondit.Stories;
using Ondit.Tags;
using Shouldly;

namespace Ondit.Tests.Tags;

public sealed class WindowCutterTests
{
    private static readonly Gen<(int[] Sentences, WindowCutter Cutter)> Cases = Gen.Select(
        Gen.Int[1, 60].Array[0, 30],
        Gen.Select(
            Gen.Int[1, 40],
            Gen.Int[0, 20],
            Gen.Int[0, 20],
            (core, left, right) => new WindowCutter(core, left, right)
        )
    );

    [Fact]
    public void Cores_follow_on_each_other_from_the_first_piece_to_the_last() =>
        Cases.Sample(one =>
        {
            var next = 0;
            foreach (var window in one.Cutter.Cut(Story(one.Sentences)))
            {
                window.Core.Start.ShouldBe(next);
                window.Core.Length.ShouldBeInRange(1, one.Cutter.Core);
                next = window.Core.End;
            }

            next.ShouldBe(one.Sentences.Sum());
        });

    [Fact]
    public void Context_lies_around_the_core_and_is_no_longer_than_asked() =>
        Cases.Sample(one =>
        {
            foreach (var window in one.Cutter.Cut(Story(one.Sentences)))
            {
                (window.Core.Start - window.All.Start).ShouldBeInRange(0, one.Cutter.Left);
                (window.All.End - window.Core.End).ShouldBeInRange(0, one.Cutter.Right);
                window.All.End.ShouldBeLessThanOrEqualTo(one.Sentences.Sum());
            }
        });

    [Fact]
    public void A_sentence_is_cut_only_if_it_is_longer_than_a_core()
    {
        var windows = new WindowCutter(10, 4, 4).Cut(Story([6, 6, 25, 3]));
        windows
            .Select(window => window.Core)
            .ShouldBe([
                new PieceRange(0, 6),
                new PieceRange(6, 12),
                new PieceRange(12, 22),
                new PieceRange(22, 32),
                new PieceRange(32, 40),
            ]);
    }

    private static PieceSequence Story(int[] sentences)
    {
        var starts = new List<int>();
        var length = 0;
        foreach (var sentence in sentences)
        {
            starts.Add(length);
            length += sentence;
        }

        return new PieceSequence(
            [
                .. Enumerable
                    .Range(0, length)
                    .Select(i => new Piece(0, new TextSpan(i, i + 1), Casing.Lower, Quoted.Outside, Place.Within)),
            ],
            [.. starts]
        );
    }
}
