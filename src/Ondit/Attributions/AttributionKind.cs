namespace Ondit.Attributions;

/// <summary>On whose word an attribution is given, and how firmly.</summary>
/// <param name="SourceType">Whose.</param>
/// <param name="Number">One voice or several; null unless the source is unnamed.</param>
/// <param name="Standing">What an unnamed source is said to be; null for all others.</param>
/// <param name="Factuality">How firmly the source puts the content.</param>
/// <param name="IsFuture">A flat plan or prediction.</param>
/// <param name="IsDenial">Says of another claim that it is not so.</param>
public sealed record AttributionKind(
    SourceType SourceType,
    Number? Number,
    Standing? Standing,
    Factuality Factuality,
    bool IsFuture,
    bool IsDenial
);
