using System.Collections.Immutable;
using System.Globalization;
using nietras.SeparatedValues;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>Stories from a table, a row each.</summary>
/// <param name="problems">Where a row that is no story is named.</param>
/// <param name="columns">The file's column for each field of a story; a field that is not there has a column of its own name, or none.</param>
internal sealed class CsvImport(ProblemLog problems, ImmutableDictionary<string, string> columns)
{
    public static readonly ImmutableArray<string> Fields =
    [
        "id",
        "text",
        "outlet",
        "title",
        "byline",
        "published",
        "url",
    ];

    /// <summary>The stories in order.</summary>
    /// <exception cref="UnreadableInputException">A column that was named is not there.</exception>
    public IEnumerable<Story> Read(string text, string place, string id)
    {
        using var rows = Sep.Reader(options => options with { Unescape = true, DisableColCountCheck = true })
            .FromText(text);
        var names = rows.Header.ColNames;
        if (columns.Values.FirstOrDefault(column => !names.Contains(column, StringComparer.Ordinal)) is { } missing)
        {
            throw new UnreadableInputException(
                $"has no column '{missing}'; it has {string.Join(", ", names.Select(name => $"'{name}'"))}"
            );
        }

        var indices = Fields.ToDictionary(
            field => field,
            field => names.ToList().IndexOf(columns.GetValueOrDefault(field, field)),
            StringComparer.Ordinal
        );
        if (indices["text"] < 0)
        {
            throw new UnreadableInputException(
                "is CSV without a column 'text'; say which one holds the text: --columns text=NAME"
            );
        }

        var number = 1;
        foreach (var row in rows)
        {
            number++;
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (field, index) in indices)
            {
                if (index >= 0 && index < row.ColCount && row[index].ToString() is { Length: > 0 } value)
                {
                    values[field] = value;
                }
            }

            if (Make(values, $"{place}, row {number}", $"{id}-{number - 1}") is { } story)
            {
                yield return story;
            }
        }
    }

    private Story? Make(Dictionary<string, string> values, string place, string id)
    {
        if (string.IsNullOrWhiteSpace(values.GetValueOrDefault("text")))
        {
            problems.Add(place, "holds no text");
            return null;
        }

        DateOnly? published = null;
        if (values.TryGetValue("published", out var written))
        {
            if (
                !DateOnly.TryParseExact(
                    written.AsSpan(0, Math.Min(10, written.Length)),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                problems.Add(place, $"'{written}' is no date; write it as YYYY-MM-DD");
                return null;
            }

            published = day;
        }

        return new Story(values["text"])
        {
            Id = values.GetValueOrDefault("id", id),
            Outlet = values.GetValueOrDefault("outlet"),
            Title = values.GetValueOrDefault("title"),
            Byline = values.GetValueOrDefault("byline"),
            Published = published,
            Url = values.GetValueOrDefault("url"),
        };
    }
}
