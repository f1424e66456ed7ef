namespace Ondit.Tags;

/// <summary>What was chosen, and what it would have been otherwise; columns count from the choice's first.</summary>
public readonly record struct Chosen(int Value, double Probability, int RunnerUp, double RunnerUpProbability);
