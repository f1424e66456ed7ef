using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>A pronoun of GAP and two names, of which it may be either's or neither's.</summary>
internal sealed record GapPair(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB)
{
    public static IEnumerable<GapPair> Load(string path) =>
        GoldRows.Load(
            path,
            row =>
            {
                var text = row.GetProperty("text").GetString()!;
                var points = new CodePoints(text);
                return new GapPair(
                    row.GetProperty("id").GetString()!,
                    text,
                    GoldSpan.Parse(row.GetProperty("pronoun"), points),
                    GoldSpan.Parse(row.GetProperty("a"), points),
                    row.GetProperty("aCoref").GetBoolean(),
                    GoldSpan.Parse(row.GetProperty("b"), points),
                    row.GetProperty("bCoref").GetBoolean()
                );
            }
        );
}
