using CsCheck;

namespace Ondit.Tests;

/// <summary>Texts for property tests: news as it is, and as nobody would write it.</summary>
public static class AnyText
{
    // What stories are made of, and what breaks programs that read them.
    private static readonly string[] Scraps =
    [
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\u2028",
        "\u2029",
        " ",
        "\u00A0",
        "\t",
        "\0",
        "\u0001",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "\u0301",
        "\u200D",
        "\uD83D",
        "\uDC00",
        "😂",
        "👨‍👩‍👧",
        "🇺🇸",
        "👍🏽",
        "1️⃣",
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "'",
        "''",
        "``",
        "„",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        ".",
        "...",
        "…",
        "!",
        "?!",
        ",",
        "–",
        "-",
        "U.S.",
        "Mr. ",
        "No. ",
        "E! News",
        "p.m. ",
        "Cruise’s ",
        "didn't've ",
        "'n' ",
        "’90s ",
        "co-star ",
        "$1.2m ",
        "https://x.y/z?q=1,",
        "@a_b ",
        "[CLS]",
        "[UNK] ",
        "naïve ",
        "ß",
        "İ",
        "ﬁ",
        "東京",
        "한국",
        "said ",
        "told the paper that ",
        "The ",
        "she ",
        "A",
        "z",
    ];

    private static readonly Gen<string> Scrap = Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]);

    private static readonly Gen<string> Sign = Gen.Char[char.MinValue, char.MaxValue].Select(c => c.ToString());

    private static readonly Gen<string> Run = Gen.Select(
        Scrap,
        Gen.Int[1, 300],
        (scrap, times) => Repeat(scrap, times)
    );

    /// <summary>Any text, well-formed or not.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency((12, Scrap), (4, Sign), (1, Run)).Array[0, 40].Select(parts => string.Concat(parts));

    /// <summary>Texts of 100,000 characters that punish whoever looks back or ahead too far.</summary>
    public static TheoryData<string, string> Huge { get; } =
        new()
        {
            { "one word", Repeat("a", 100_000) },
            { "one word with stops", Repeat("a.", 50_000) },
            { "one word with hyphens", Repeat("co-", 33_333) },
            { "one word with clitics", Repeat("a's", 33_333) },
            { "one address", "www." + Repeat("a@", 50_000) },
            { "quotation marks", Repeat("\"", 100_000) },
            { "quotation marks and blanks", Repeat("\" ", 50_000) },
            { "opening apostrophes", Repeat(" 'a", 33_333) },
            { "plural apostrophes", Repeat("s' a ", 20_000) },
            { "opened plurals", "‘" + Repeat("s’ a ", 20_000) },
            { "curly marks", Repeat("“‘", 50_000) },
            { "closing marks and blanks", Repeat("’ ", 50_000) },
            { "brackets and blanks", Repeat(") ", 50_000) },
            { "line breaks", "“a" + Repeat("\n", 100_000) + "b" },
            { "wrapped lines", "'" + Repeat("a\n", 50_000) },
            { "notes", Repeat("[1]", 33_333) },
            { "joined signs", Repeat("👨\u200D", 33_333) },
            { "accents", "a" + Repeat("\u0301", 100_000) },
            { "half a pair", Repeat("\uD83D", 100_000) },
        };

    private static string Repeat(string scrap, int times) => string.Concat(Enumerable.Repeat(scrap, times));
}
