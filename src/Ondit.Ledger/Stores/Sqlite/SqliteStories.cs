using System.Collections.Immutable;
using System.Globalization;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Gives back stories and readings as they were added.</summary>
internal sealed class SqliteStories(SqliteStatements statements)
{
    /// <summary>The latest version of a story; null where there is no such story.</summary>
    public StoredStory? Story(string id) =>
        statements.Rows(
            "LatestVersion",
            row => new PackedReading(
                row.GetString(0),
                row.GetInt32(1),
                row.GetString(2),
                row.GetFieldValue<byte[]>(3),
                []
            ),
            ("id", id)
        )
            is [var packed]
            ? packed.UnpackStory()
            : null;

    /// <summary>The latest reading of a story; null where there is no such story.</summary>
    public StoredReading? Reading(string id) =>
        statements.Rows(
            "LatestReading",
            row => new PackedReading(
                row.GetString(1),
                row.GetInt32(2),
                row.GetString(3),
                row.GetFieldValue<byte[]>(4),
                row.GetFieldValue<byte[]>(5)
            ),
            ("id", id)
        )
            is [var packed]
            ? packed.Unpack()
            : null;

    /// <summary>All versions of a story with all their readings, oldest first.</summary>
    public ImmutableArray<KeptVersion> Versions(string id) =>
        [
            .. statements
                .Rows(
                    "KeptVersions",
                    row =>
                        (
                            Row: row.GetInt64(0),
                            Packed: new PackedReading(
                                row.GetString(1),
                                row.GetInt32(2),
                                row.GetString(3),
                                row.GetFieldValue<byte[]>(4),
                                []
                            ),
                            Origin: row.GetString(5),
                            Added: Moment(row.GetString(6))
                        ),
                    ("id", id)
                )
                .Select(version => new KeptVersion(
                    version.Packed.UnpackStory(),
                    version.Origin,
                    version.Added,
                    Readings(version.Row, version.Packed)
                )),
        ];

    private ImmutableArray<KeptReading> Readings(long version, PackedReading packed) =>
        [
            .. statements
                .Rows(
                    "KeptReadings",
                    row => (Body: row.GetFieldValue<byte[]>(0), Added: Moment(row.GetString(1))),
                    ("version", version)
                )
                .Select(reading => new KeptReading(
                    (packed with { ReadingBody = reading.Body }).Unpack().Reading,
                    reading.Added
                )),
        ];

    private static DateTimeOffset Moment(string written) =>
        DateTimeOffset.ParseExact(written, "O", CultureInfo.InvariantCulture);
}
