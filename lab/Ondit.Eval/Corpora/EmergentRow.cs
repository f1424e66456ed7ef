using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A headline and the claim that it was collected for.</summary>
internal sealed record EmergentRow(string Claim, string Headline)
{
    public static ImmutableArray<EmergentRow> Load(string path, Complaints complaints) =>
        [
            .. JsonLines.Parse(
                JsonLines.Load(path),
                json => new EmergentRow(Field.Row(json)["claimId"].String(), Field.Row(json)["headline"].String()),
                complaints
            ),
        ];
}
