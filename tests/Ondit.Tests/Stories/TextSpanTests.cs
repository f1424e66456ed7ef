using CsCheck;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.Stories;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, 9],
        (a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b))
    );

    [Fact]
    public void Two_spans_overlap_just_where_some_index_lies_in_both() =>
        Gen.Select(Spans, Spans)
            .Where((one, other) => !one.IsEmpty && !other.IsEmpty)
            .Sample((one, other) => one.Overlaps(other).ShouldBe(Indices(one).Intersect(Indices(other)).Any()));

    [Fact]
    public void A_span_contains_another_just_where_all_its_indices_lie_in_it() =>
        Gen.Select(Spans, Spans)
            .Where((_, inner) => !inner.IsEmpty)
            .Sample((outer, inner) => outer.Contains(inner).ShouldBe(!Indices(inner).Except(Indices(outer)).Any()));

    [Fact]
    public void Spans_sort_by_start_then_by_end() =>
        new[] { new TextSpan(2, 3), new TextSpan(0, 5), new TextSpan(0, 1) }
            .Order()
            .ShouldBe([new TextSpan(0, 1), new TextSpan(0, 5), new TextSpan(2, 3)]);

    private static IEnumerable<int> Indices(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}
