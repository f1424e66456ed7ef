using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class TallyTests
{
    [Fact]
    public void Three_of_four_found_and_three_of_six_gold_give_an_F1_of_six_tenths()
    {
        var tally = Tally.Of<int>(new HashSet<int> { 1, 2, 3, 4, 5, 6 }, new HashSet<int> { 1, 2, 3, 9 });
        tally.Precision.ShouldBe(0.75);
        tally.Recall.ShouldBe(0.5);
        tally.F1.ShouldBe(0.6, 1e-12);
    }

    [Fact]
    public void Stories_add_up_before_they_are_divided()
    {
        var sum = new Tally(1, 1, 1, 1) + new Tally(0, 3, 0, 1);
        sum.Precision.ShouldBe(0.25);
        sum.Recall.ShouldBe(0.5);
    }

    [Fact]
    public void Nothing_found_and_nothing_to_find_is_no_success() => default(Tally).F1.ShouldBe(0);
}
