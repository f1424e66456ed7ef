using Ondit.Tokens;

namespace Ondit.Tests.Tokens;

/// <summary>A vocabulary small enough to be read, for tests that need word pieces but no model.</summary>
public static class Vocabulary
{
    /// <summary>Single letters and marks, so that most texts leave pieces, and a few words.</summary>
    public static WordPieceEncoder Encoder { get; } =
        new([
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "[MASK]",
            .. Enumerable.Range('a', 26).Select(c => ((char)c).ToString()),
            .. Enumerable.Range('a', 26).Select(c => $"##{(char)c}"),
            .. Enumerable.Range('0', 10).Select(c => ((char)c).ToString()),
            .. Enumerable.Range('0', 10).Select(c => $"##{(char)c}"),
            .. ".,!?'\"“”‘’()[]-–$…".Select(c => c.ToString()),
            "said",
            "told",
            "the",
            "that",
        ]);
}
