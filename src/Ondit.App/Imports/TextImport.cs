using System.Globalization;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>A story from plain text, which may open with <c>date YYYY-MM-DD</c>.</summary>
internal static class TextImport
{
    private const string Key = "date ";
    private const string Pattern = "yyyy-MM-dd";

    /// <summary>The story of a file.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="id">The file's name.</param>
    public static Story Read(string text, string id)
    {
        var rest = text.AsSpan().TrimStart();
        if (!rest.StartsWith(Key, StringComparison.Ordinal) || rest.Length < Key.Length + Pattern.Length)
        {
            return new Story(text) { Id = id };
        }

        var date = rest.Slice(Key.Length, Pattern.Length);
        var body = rest[(Key.Length + Pattern.Length)..];
        return
            DateOnly.TryParseExact(date, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var published)
            && (body.IsEmpty || char.IsWhiteSpace(body[0]))
            ? new Story(body.TrimStart().ToString()) { Id = id, Published = published }
            : new Story(text) { Id = id };
    }
}
