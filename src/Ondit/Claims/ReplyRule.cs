namespace Ondit.Claims;

/// <summary>One line of <c>replies.tsv</c>.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Source">The pattern as it is written.</param>
/// <param name="Word">The outcome as the contract writes it.</param>
/// <param name="Outcome">What came of asking.</param>
/// <param name="Place">Where the words for those asked stand.</param>
/// <param name="Need">Who must be in it.</param>
internal sealed record ReplyRule(
    PhrasePattern Pattern,
    string Source,
    string Word,
    ReplyOutcome Outcome,
    AskedPlace Place,
    ReplyNeed Need
)
{
    /// <summary>Reads one line.</summary>
    public static ReplyRule Parse(IReadOnlyList<string> row, PhraseLexicon lexicon) =>
        new(
            PhrasePattern.Parse(row[0], lexicon),
            row[0],
            row[1],
            Enum.Parse<ReplyOutcome>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            row[2] switch
            {
                "before" => AskedPlace.Before,
                "{who}" => AskedPlace.Within,
                "near" => AskedPlace.Near,
                _ => throw new InvalidOperationException($"Claims/replies.tsv: no place “{row[2]}”."),
            },
            row[3] switch
            {
                "-" => ReplyNeed.Nothing,
                "rep" => ReplyNeed.Representative,
                "press" => ReplyNeed.Press,
                "denial" => ReplyNeed.Denial,
                _ => throw new InvalidOperationException($"Claims/replies.tsv: no need “{row[3]}”."),
            }
        );
}
