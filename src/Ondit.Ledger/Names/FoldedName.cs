using System.Globalization;
using System.Text;

namespace Ondit.Ledger.Names;

/// <summary>Names as they are compared: lower case, without accents, marks and possessive s, one blank between words.</summary>
public static class FoldedName
{
    /// <summary>The folded name; empty where it has no letter or figure.</summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Replace("’", "'", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '.')
            {
                // Nothing stands for it: "J.R." and "JR", "é" and "e" are one.
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(c == '\'' ? '\'' : ' ');
            }
        }

        return WithoutApostrophes(folded.ToString());
    }

    /// <summary>Its words.</summary>
    public static string[] Words(string name) => Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // "Brandreth's" is Brandreth; "O'Neil" is oneil.
    private static string WithoutApostrophes(string folded) =>
        string.Join(
            ' ',
            folded
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    (word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Replace(
                        "'",
                        "",
                        StringComparison.Ordinal
                    )
                )
                .Where(word => word.Length > 0)
        );
}
