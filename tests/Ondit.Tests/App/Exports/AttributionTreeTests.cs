using Ondit.App.Exports;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class AttributionTreeTests
{
    [Fact]
    public void Children_stand_under_their_parents_wherever_their_cue_is() =>
        Tree(("a1", "a3"), ("a2", null), ("a3", null), ("a4", "a1")).ShouldBe(["0 a2", "0 a3", "1 a1", "2 a4"]);

    [Fact]
    public void A_ring_of_parents_loses_none() => Tree(("a1", "a2"), ("a2", "a1")).ShouldBe(["0 a1", "1 a2"]);

    private static IEnumerable<string> Tree(params (string Id, string? Parent)[] attributions) =>
        AttributionTree
            .Read([.. attributions.Select(a => ReadingExample.Attribution("x y", a.Id, [], ["x"], ["y"], a.Parent))])
            .Select(item => $"{item.Depth} {item.Attribution.Id}");
}
