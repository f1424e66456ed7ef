using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Trails;

/// <summary>An appearance with its words.</summary>
/// <param name="Appearance">The appearance.</param>
/// <param name="Words">The words of its claim; empty where the claim is not in the latest reading.</param>
/// <param name="IsHeadline">Whether they stand in the headline: the first line of the text.</param>
public sealed record TrailStep(Appearance Appearance, string Words, bool IsHeadline)
{
    /// <summary>The step of an appearance.</summary>
    public static TrailStep Of(Appearance appearance, StoredReading? stored)
    {
        var claim = stored?.Reading.Claims.FirstOrDefault(claim => claim.Id == appearance.Claim);
        if (stored is null || claim is null || claim.Span.IsEmpty)
        {
            return new TrailStep(appearance, "", IsHeadline: false);
        }

        var text = stored.Story.Story.Text;
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        return new TrailStep(
            appearance,
            string.Join(" … ", claim.Span.Select(piece => piece.In(text).ToString())),
            line > 0 && claim.Span[^1].End <= line
        );
    }
}
