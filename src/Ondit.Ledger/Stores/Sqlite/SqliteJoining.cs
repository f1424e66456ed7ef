using System.Collections.Immutable;
using System.Globalization;
using Ondit.Json;
using Ondit.Ledger.Json;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Hands out groups that are to be joined and writes down their rumours, each under the id that most of its claims had before.</summary>
internal sealed class SqliteJoining(SqliteStatements statements, SqliteNames names, SqliteEntries entries)
{
    private sealed record Placed(long Row, long? Rumour);

    public ImmutableArray<StoryGroup> Unjoined(int most) =>
        [
            .. statements
                .Rows("Unjoined", row => (Row: row.GetInt64(0), Changed: row.GetInt64(1)), ("most", most))
                .Select(group => new StoryGroup(
                    group.Row,
                    group.Changed,
                    [
                        .. statements.Rows(
                            "GroupReadings",
                            row => new PackedReading(
                                row.GetString(1),
                                row.GetInt32(2),
                                row.GetString(3),
                                row.GetFieldValue<byte[]>(4),
                                row.GetFieldValue<byte[]>(5)
                            ),
                            ("group", group.Row)
                        ),
                    ],
                    entries.CorrectionsOf(group.Row)
                )),
        ];

    public void Join(JoinedGroup joined)
    {
        var group = joined.Group;
        if (statements.Run("MarkJoined", ("changed", group.Changed), ("group", group.Row)) == 0)
        {
            // It has changed meanwhile, and will be joined again.
            return;
        }

        var claims = statements
            .Rows(
                "GroupClaims",
                row =>
                    (
                        Key: (row.GetString(0), row.GetString(1)),
                        Placed: new Placed(row.GetInt64(2), row.IsDBNull(3) ? null : row.GetInt64(3))
                    ),
                ("group", group.Row)
            )
            .ToDictionary(claim => claim.Key, claim => claim.Placed);

        // Also those whose claims are gone with an older text or reading: nothing but the story names them any more.
        var before = statements.Rows("GroupRumours", row => row.GetInt64(0), ("group", group.Row)).ToHashSet();
        var rows = RowsFor(joined.Rumours, claims);
        var placed = new HashSet<long>();
        for (var i = 0; i < rows.Length; i++)
        {
            Write(rows[i], joined.Rumours[i]);
            foreach (var appearance in joined.Rumours[i].Rumour.Appearances)
            {
                // A claim that several rumours share stays with the first.
                if (claims.TryGetValue((appearance.Story, appearance.Claim), out var claim) && placed.Add(claim.Row))
                {
                    Place(claim, rows[i], ContractWords.Of(appearance.Role));
                }
            }
        }

        foreach (var claim in claims.Values.Where(claim => claim.Rumour is not null && !placed.Contains(claim.Row)))
        {
            Place(claim, null, null);
        }

        foreach (var gone in before.Except(rows))
        {
            Forget(gone, Heir(gone, joined.Rumours, rows, claims));
        }
    }

    private void Place(Placed claim, long? rumour, string? role) =>
        statements.Run("PlaceClaim", ("rumour", rumour), ("role", role), ("row", claim.Row));

    // The pair of old and new that share most claims first; of equal ones the older.
    private ImmutableArray<long> RowsFor(
        ImmutableArray<JoinedRumour> rumours,
        Dictionary<(string, string), Placed> claims
    )
    {
        var rows = new long?[rumours.Length];
        var taken = new HashSet<long>();
        var shared = rumours
            .SelectMany((rumour, i) => OldOf(rumour.Rumour, claims).Select(old => (Old: old, New: i)))
            .CountBy(pair => pair)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Old)
            .ThenBy(pair => pair.Key.New);
        foreach (var ((old, fresh), _) in shared)
        {
            if (rows[fresh] is null && taken.Add(old))
            {
                rows[fresh] = old;
            }
        }

        return
        [
            .. rumours.Select(
                (rumour, i) =>
                    rows[i]
                    ?? statements.Number(
                        "AddRumour",
                        ("firstSeen", null),
                        ("lastSeen", null),
                        ("status", ContractWords.Of(rumour.Rumour.Status))
                    )
            ),
        ];
    }

    private static IEnumerable<long> OldOf(Rumour rumour, Dictionary<(string, string), Placed> claims) =>
        rumour
            .Appearances.Select(appearance => claims.GetValueOrDefault((appearance.Story, appearance.Claim))?.Rumour)
            .OfType<long>();

    // What took in most of a rumour that is no more.
    private static long? Heir(
        long gone,
        ImmutableArray<JoinedRumour> rumours,
        ImmutableArray<long> rows,
        Dictionary<(string, string), Placed> claims
    )
    {
        var (most, row) = rumours
            .Select((rumour, i) => (Count: OldOf(rumour.Rumour, claims).Count(old => old == gone), Row: rows[i]))
            .DefaultIfEmpty()
            .MaxBy(heir => heir.Count);
        return most > 0 ? row : null;
    }

    private void Write(long row, JoinedRumour joined)
    {
        var id = IdOf(row);
        var rumour = joined.Rumour with { Id = id };
        var last = rumour.Appearances.Max(appearance => appearance.Published);
        statements.Run(
            "SetRumour",
            ("firstSeen", Day(rumour.FirstSeen)),
            ("lastSeen", Day(last)),
            ("status", ContractWords.Of(rumour.Status)),
            ("body", RumourJson.Pack(rumour)),
            ("row", row)
        );
        Clear(row);
        foreach (var party in rumour.Parties)
        {
            if (names.RowOf(party) is { } name)
            {
                statements.Run("AddRumourParty", ("row", row), ("name", name));
            }
        }

        var voices = rumour.Voices.ToDictionary(voice => voice.Id, StringComparer.Ordinal);
        for (var i = 0; i < rumour.Appearances.Length; i++)
        {
            var appearance = rumour.Appearances[i];
            statements.Run(
                "AddAppearance",
                ("rumour", row),
                ("number", i),
                ("story", appearance.Story),
                ("outlet", appearance.Outlet),
                ("published", Day(appearance.Published)),
                ("role", ContractWords.Of(appearance.Role)),
                (
                    "sourceType",
                    voices.TryGetValue(appearance.Voice, out var voice)
                        ? ContractWords.Of(voice.SourceType)
                        : "unstated"
                )
            );
        }

        foreach (var correction in joined.Corrections)
        {
            statements.Run("AddRumourCorrection", ("row", row), ("correction", correction));
        }
    }

    private void Forget(long row, long? heir)
    {
        Clear(row);
        statements.Run("ForgetRumour", ("row", row));
        statements.Run("MoveAliases", ("now", heir), ("old", row));
        statements.Run("AddAlias", ("old", row), ("now", heir));
    }

    private void Clear(long row)
    {
        statements.Run("ForgetRumourParties", ("row", row));
        statements.Run("ForgetAppearances", ("row", row));
        statements.Run("ForgetRumourCorrections", ("row", row));
    }

    /// <summary>The id of a row.</summary>
    public static string IdOf(long row) => string.Create(CultureInfo.InvariantCulture, $"r{row}");

    /// <summary>The row of an id; null where it is none.</summary>
    public static long? RowOf(string id) =>
        id is ['r', .. var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? row
            : null;

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
