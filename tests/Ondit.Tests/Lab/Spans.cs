using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Tests.Lab;

/// <summary>Writes spans shortly.</summary>
internal static class Spans
{
    public static ImmutableArray<PointSpan> Of(params (int Start, int End)[] spans) =>
        [.. spans.Select(span => new PointSpan(span.Start, span.End))];

    /// <summary>Mentions of one kind.</summary>
    public static ImmutableArray<MentionRow> Mentions(string kind, params (int Start, int End)[] spans) =>
        [.. Of(spans).Select(span => new MentionRow(span, kind))];

    /// <summary>Chains whose mention number n is the span [n, n + 1).</summary>
    public static ImmutableArray<ImmutableArray<PointSpan>> Chains(int[][] chains) =>
        [.. chains.Select(chain => chain.Select(n => new PointSpan(n, n + 1)).ToImmutableArray())];
}
