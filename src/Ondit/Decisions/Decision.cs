using Ondit.Stories;

namespace Ondit.Decisions;

/// <summary>One thing that a stage decided, and why: what <c>ondit explain</c> and the page show.</summary>
/// <param name="Span">The words that it was decided about.</param>
/// <param name="Subject">What was asked, with the id of what it became part of: <c>a3 source type</c>, <c>p2 mention</c>.</param>
/// <param name="Choice">What was decided: <c>unnamed</c>.</param>
/// <param name="By">The rule (<c>replies.tsv: did not respond</c>) or the head of the model (<c>head: source type</c>) that decided.</param>
/// <param name="Score">Its probability, 0 to 1; null where a rule decided.</param>
/// <param name="RunnerUp">What it would have been otherwise; null where a rule decided.</param>
/// <param name="RunnerUpScore">The probability of that.</param>
public sealed record Decision(
    TextSpan Span,
    string Subject,
    string Choice,
    string By,
    double? Score = null,
    string? RunnerUp = null,
    double? RunnerUpScore = null
);
