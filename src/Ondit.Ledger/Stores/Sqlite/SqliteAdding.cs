using System.Globalization;
using Ondit.Json;
using Ondit.Ledger.Stories;
using Ondit.Stories;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Writes stories, readings and claims, within a transaction of the caller's.</summary>
internal sealed class SqliteAdding(
    SqliteStatements statements,
    SqliteNames names,
    SqliteGroups groups,
    TimeProvider clock
)
{
    private sealed record Place(long Row, string Id, string? Url, string? Outlet);

    private sealed record Kept(long Row, int Number, string Hash);

    /// <summary>Whether this text of this story is kept, with at least one reading.</summary>
    public bool Holds(Story story) =>
        PlaceOf(story) is { } place && Versions(place).Exists(kept => kept.Hash == LedgerEntry.HashOf(story));

    public Addition Add(LedgerEntry entry)
    {
        var place = PlaceOf(entry.Story);
        var versions = place is null ? [] : Versions(place);
        var same = versions.Find(kept => kept.Hash == entry.Hash);
        if (same is not null && HasReading(same, entry.Reader))
        {
            return new Addition(place!.Id, same.Number, AdditionKind.KeptAlready);
        }

        var kind =
            same is not null ? AdditionKind.NewReading
            : place is null ? AdditionKind.NewStory
            : AdditionKind.NewVersion;
        place ??= AddPlace(entry.Story);
        var version = same ?? AddVersion(place, entry, versions.Count + 1);
        statements.Run(
            "AddReading",
            ("version", version.Row),
            ("reader", entry.Reader.Version),
            ("model", entry.Reader.Model),
            ("added", Now()),
            ("body", entry.ReadingBody)
        );

        // An older text that is read again answers no questions.
        if (version.Number >= versions.Count)
        {
            AddClaims(place, version, entry, isNew: versions.Count == 0);
            groups.Place(place.Row, entry.Keys);
        }

        return new Addition(place.Id, version.Number, kind);
    }

    private Place? PlaceOf(Story story)
    {
        if (story.Url is { } url && statements.Rows("StoriesAtUrl", Read, ("url", url)) is [var there, ..])
        {
            return there;
        }

        return story.Id is null
            ? null
            : statements
                .Rows("StoriesGiven", Read, ("given", story.Id))
                .Find(place =>
                    (place.Url is null || story.Url is null)
                    && (
                        place.Outlet is null
                        || story.Outlet is null
                        || string.Equals(place.Outlet, story.Outlet, StringComparison.OrdinalIgnoreCase)
                    )
                );

        static Place Read(Microsoft.Data.Sqlite.SqliteDataReader row) =>
            new(row.GetInt64(0), row.GetString(1), Text(row, 2), Text(row, 3));
    }

    private List<Kept> Versions(Place place) =>
        statements.Rows(
            "Versions",
            row => new Kept(row.GetInt64(0), row.GetInt32(1), row.GetString(2)),
            ("story", place.Row)
        );

    private bool HasReading(Kept version, ReaderVersion reader) =>
        statements.Value("HasReading", ("version", version.Row), ("reader", reader.Version), ("model", reader.Model))
            is not null;

    private Place AddPlace(Story story)
    {
        var given = story.Id ?? story.Url ?? "story";
        var id = given;
        for (var number = 2; statements.Value("HasId", ("id", id)) is not null; number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{given}~{number}");
        }

        var row = statements.Number(
            "AddStory",
            ("id", id),
            ("given", story.Id),
            ("url", story.Url),
            ("outlet", story.Outlet)
        );
        return new Place(row, id, story.Url, story.Outlet);
    }

    private Kept AddVersion(Place place, LedgerEntry entry, int number)
    {
        var row = statements.Number(
            "AddVersion",
            ("story", place.Row),
            ("number", number),
            ("hash", entry.Hash),
            ("published", Day(entry.Story.Published)),
            ("outlet", entry.Story.Outlet),
            ("origin", entry.Origin),
            ("added", Now()),
            ("wide", entry.Story.Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 ? 1 : 0),
            ("body", entry.StoryBody)
        );
        return new Kept(row, number, entry.Hash);
    }

    // A claim that was read before in the same words, or at the same place, keeps its rumour until its group is joined anew.
    private void AddClaims(Place place, Kept version, LedgerEntry entry, bool isNew)
    {
        var old = isNew ? [] : ForgetClaims(place);
        foreach (var claim in entry.Claims)
        {
            var before = old.Find(was => was.Words == claim.Words);
            before = before.Words is null ? old.Find(was => was.Spans == claim.Spans) : before;
            var row = statements.Number(
                "AddClaim",
                ("story", place.Row),
                ("version", version.Row),
                ("id", claim.Id),
                ("words", claim.Words),
                ("spans", claim.Spans),
                ("source", claim.Source),
                ("sourceSpans", claim.SourceSpans),
                ("sourceType", claim.SourceType is { } type ? ContractWords.Of(type) : null),
                ("speaker", claim.Speaker),
                ("factuality", ContractWords.Of(claim.Factuality)),
                ("future", claim.IsFuture ? 1 : 0),
                ("kind", ContractWords.Of(claim.Kind)),
                ("published", Day(entry.Story.Published)),
                ("outlet", entry.Story.Outlet),
                ("rumour", before.Rumour)
            );
            statements.Run("AddClaimText", ("row", row), ("words", claim.Words), ("source", claim.Source));
            foreach (var party in claim.Parties)
            {
                if (names.RowOf(party) is { } name)
                {
                    statements.Run("AddClaimParty", ("name", name), ("claim", row));
                }
            }
        }
    }

    private List<(string Spans, string Words, long? Rumour)> ForgetClaims(Place place)
    {
        var old = statements.Rows(
            "OldClaims",
            row =>
                (
                    Row: row.GetInt64(0),
                    Spans: row.GetString(1),
                    Words: row.GetString(2),
                    Rumour: row.IsDBNull(3) ? (long?)null : row.GetInt64(3)
                ),
            ("story", place.Row)
        );
        foreach (var claim in old)
        {
            statements.Run("ForgetClaimText", ("row", claim.Row));
        }

        statements.Run("ForgetClaims", ("story", place.Row));
        return [.. old.Select(claim => (claim.Spans, claim.Words, claim.Rumour))];
    }

    private string Now() => clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Text(Microsoft.Data.Sqlite.SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
