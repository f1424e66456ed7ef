using System.Collections.Immutable;
using System.Globalization;
using Ondit.Stories;

namespace Ondit.Eval.Corpora;

/// <summary>A story and what people annotated in it.</summary>
internal sealed record GoldStory<T>(string Id, Story Story, T Annotation);

/// <summary>Reads gold files: rows with <c>id</c>, <c>text</c> and the annotation of one task.</summary>
internal static class GoldFile
{
    /// <summary>The stories of a file in its order; what cannot be read is named and left out.</summary>
    /// <exception cref="InputException">The file cannot be opened or has no story at all.</exception>
    public static ImmutableArray<GoldStory<T>> Load<T>(
        string path,
        Func<Field, TextFrame, T> annotation,
        Complaints complaints
    )
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<GoldStory<T>> stories =
        [
            .. JsonLines.Parse(
                JsonLines.Load(path),
                json =>
                {
                    var row = Field.Row(json);
                    var id = row["id"].String();
                    var text = row["text"].String();
                    var story = new Story(text)
                    {
                        Id = id,
                        Outlet = row.Words("outlet"),
                        Published = Date(row.Words("published")),
                    };
                    var gold = new GoldStory<T>(
                        id,
                        story,
                        annotation(row, new TextFrame(new PointText(text).Length, 0))
                    );
                    return ids.Add(id) ? gold : throw new FieldException("id", $"{id} stood in an earlier line");
                },
                complaints
            ),
        ];
        return stories.Length > 0 ? stories : throw new InputException($"{path}: no story in it");
    }

    // Some corpora give a month or nothing; only a whole day can anchor times.
    private static DateOnly? Date(string? published) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
