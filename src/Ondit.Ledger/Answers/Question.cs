using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Answers;

/// <summary>What is asked of a ledger. What is null narrows nothing.</summary>
/// <param name="About">A name, or the words of one that are known: "Cruise".</param>
/// <param name="Text">Words that the claim or its source holds; in quotation marks where they must stand together.</param>
/// <param name="By">Who says it: speaker, source or outlet, or some words of its name.</param>
/// <param name="Since">First day of publication.</param>
/// <param name="Until">Last day of publication.</param>
/// <param name="SourceType">On whose word, in the contract's words; <c>own</c> for the stories' own voice.</param>
/// <param name="Status">Status of the rumour.</param>
public sealed record Question(
    string? About = null,
    string? Text = null,
    string? By = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? SourceType = null,
    RumourStatus? Status = null
);
