using Ondit.Claims;

namespace Ondit.App.Exports;

/// <summary>What is known of a claim besides its words, on one line.</summary>
internal static class ClaimWords
{
    /// <summary>Kind, how it is put, about whom, when and where; what is plain or not known is left out.</summary>
    public static string Of(Claim claim, Reading reading, PartyNames names) =>
        string.Join(
            " · ",
            new[]
            {
                claim.Kind == ClaimKind.Fact ? null : Words.Name(claim.Kind),
                claim.Kind == ClaimKind.Denial ? null : Putting(claim),
                claim.About.IsEmpty ? null : $"about {names.Of(claim.About)}",
                claim.Times.IsEmpty
                    ? null
                    : $"when: {Words.List(claim.Times.Where(i => i < reading.Times.Length).Select(i => reading.Times[i].Value).Distinct(StringComparer.Ordinal))}",
                claim.Places.IsEmpty ? null : $"where: {names.Of(claim.Places)}",
            }.OfType<string>()
        );

    private static string? Putting(Claim claim) =>
        string.Join(", ", Words.Putting(claim.Factuality, claim.IsFuture, isDenial: false)) is { Length: > 0 } words
            ? words
            : null;
}
