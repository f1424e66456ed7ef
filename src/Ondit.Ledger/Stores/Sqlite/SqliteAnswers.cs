using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Json;
using Ondit.Ledger.Names;
using Ondit.Ledger.Records;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Finds rumours and claims.</summary>
internal sealed class SqliteAnswers(SqliteStatements statements, SqliteNames names, SqliteEntries entries)
{
    public StoredRumour? Rumour(long row) =>
        statements.Rows("Rumour", Read, ("row", row)) is [var rumour] ? WithEntries(rumour) : null;

    /// <summary>Ids of the stories that carry rumours which answer; of all where the question narrows nothing.</summary>
    public IEnumerable<string> Stories(Question question) =>
        question with { By = null, SourceType = null } == new Question()
            ? statements.Stream("StoryIds", row => row.GetString(0))
            : statements.Stream(
                "StoriesOfRumours",
                row => row.GetString(0),
                [.. Narrowed(question), ("names", question.About is { } about ? names.RowsWith(about) : null)]
            );

    public IEnumerable<StoredRumour> Rumours(Question question)
    {
        var narrowed = Narrowed(question);
        return (
            question.About is { } about
                ? statements.Stream("RumoursAbout", Read, [.. narrowed, ("names", names.RowsWith(about))])
                : statements.Stream("AllRumours", Read, narrowed)
        ).Select(WithEntries);
    }

    public IEnumerable<Answer> Ask(Question question)
    {
        (string, object?)[] narrowed = [.. Narrowed(question), ("sourceType", question.SourceType)];
        var answers = (question.About, question.Text) switch
        {
            ({ } about, _) => statements.Stream(
                "AskAbout",
                ReadAnswer,
                [.. narrowed, ("names", names.RowsWith(about))]
            ),
            (null, { }) => statements.Stream("AskText", ReadAnswer, narrowed),
            _ => throw new ArgumentException("A question needs somebody to ask about, or words.", nameof(question)),
        };
        return question.By is { } by ? answers.Where(answer => IsBy(answer, FoldedName.Words(by))) : answers;
    }

    public ImmutableArray<OriginatedRumour> Originated(string? outlet, string? sourceType) =>
        [
            .. statements
                .Rows(
                    "Origins",
                    row => (Rumour: row.GetInt64(0), Published: row.IsDBNull(1) ? null : row.GetString(1)),
                    ("outlet", outlet),
                    ("sourceType", sourceType)
                )
                .Select(origin => new OriginatedRumour(
                    SqliteJoining.IdOf(origin.Rumour),
                    origin.Published is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null,
                    entries.OutcomesOf(origin.Rumour)
                )),
        ];

    private static (string Name, object? Value)[] Narrowed(Question question) =>
        [
            ("since", Day(question.Since)),
            ("until", Day(question.Until)),
            ("status", question.Status is { } status ? ContractWords.Of(status) : null),
            ("text", Match(question.Text)),
        ];

    private StoredRumour WithEntries((long Row, byte[] Body) rumour) =>
        new(RumourJson.Unpack(rumour.Body), entries.OutcomesOf(rumour.Row), entries.CorrectionsOfRumour(rumour.Row));

    private static bool IsBy(Answer answer, string[] words) =>
        new[] { answer.Speaker, answer.Source, answer.Outlet }
            .OfType<string>()
            .Select(FoldedName.Words)
            .Any(name => words.All(name.Contains));

    // Words of people are no words of FTS5's language: each stands in quotation marks, and so does what they put into them.
    private static string? Match(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split('"');
        var terms = parts.SelectMany(
            (part, i) =>
                i % 2 == 1 && i < parts.Length - 1
                    ? [part.Trim()]
                    : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return
            string.Join(' ', terms.Where(term => term.Any(char.IsLetterOrDigit)).Select(term => $"\"{term}\""))
                is { Length: > 0 } match
            ? match
            : "\"\"";
    }

    private static (long Row, byte[] Body) Read(SqliteDataReader row) =>
        (row.GetInt64(0), row.GetFieldValue<byte[]>(1));

    private static Answer ReadAnswer(SqliteDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt32(1),
            Text(row, 2),
            Text(row, 3),
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            row.GetString(7),
            row.GetString(8),
            Text(row, 9) ?? "own",
            Text(row, 10),
            row.GetString(11),
            row.GetInt64(12) != 0,
            row.GetString(13),
            row.IsDBNull(14) ? null : SqliteJoining.IdOf(row.GetInt64(14)),
            Text(row, 15),
            Text(row, 16)
        );

    private static string? Text(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
