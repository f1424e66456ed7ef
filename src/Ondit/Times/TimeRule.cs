namespace Ondit.Times;

/// <summary>A line of <c>rules.tsv</c>: words in the order of the pattern are an expression of this type and value.</summary>
/// <param name="Order">The line's place in the file; of two rules for the same words the earlier one holds.</param>
/// <param name="Pattern">What it looks for.</param>
/// <param name="Type">Null where the words are no time, whatever other rules say.</param>
/// <param name="Value">How the value is made.</param>
internal sealed record TimeRule(int Order, RulePattern Pattern, TimeType? Type, ValueTemplate Value);
