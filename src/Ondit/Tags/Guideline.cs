namespace Ondit.Tags;

/// <summary>
/// By whose rules the tagger shall read: the corpora it learned from do not agree on what an attribution is.
/// The numbers are rows of a trained table: they never change.
/// </summary>
public enum Guideline
{
    /// <summary>PolNeAR 1.0 (Newell et al. 2018): never nested; only for scoring against that corpus.</summary>
    PolNeAR = 0,

    /// <summary>Ondit's own guideline, by which all stories are read.</summary>
    Ondit = 1,
}
