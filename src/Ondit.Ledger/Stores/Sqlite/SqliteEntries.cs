using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Ondit.Json;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Json;
using Ondit.Ledger.Names;
using Ondit.Ledger.Outcomes;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>The logs of what people entered.</summary>
internal sealed class SqliteEntries(SqliteStatements statements, SqliteGroups groups)
{
    public void Add(Outcome outcome, long rumour) =>
        statements.Run(
            "AddOutcome",
            ("rumour", rumour),
            ("value", ContractWords.Of(outcome.Value)),
            ("date", outcome.Date?.ToString("O", CultureInfo.InvariantCulture)),
            ("source", outcome.Source),
            ("note", outcome.Note),
            ("reviewer", outcome.Reviewer),
            ("by", outcome.By),
            ("at", outcome.At.ToString("O", CultureInfo.InvariantCulture))
        );

    public ImmutableArray<Outcome> OutcomesOf(long rumour) =>
        [.. statements.Rows("Outcomes", row => ReadOutcome(row, rumour), ("row", rumour))];

    public IEnumerable<Outcome> Outcomes() =>
        statements.Stream("AllOutcomes", row => ReadOutcome(row, row.GetInt64(7)));

    public Correction Add(Correction correction)
    {
        var row = statements.Number(
            "AddCorrection",
            ("kind", correction.Change.GetType().Name),
            ("body", CorrectionJson.Pack(correction.Change)),
            ("note", correction.Note),
            ("by", correction.By),
            ("at", correction.At.ToString("O", CultureInfo.InvariantCulture))
        );
        foreach (var story in correction.Change.Stories)
        {
            statements.Run("AddCorrectionStory", ("correction", row), ("story", story));
        }

        var words = KeysOf(correction.Change);
        foreach (var word in words)
        {
            statements.Run("AddCorrectionKey", ("word", word), ("correction", row));
        }

        groups.Unite(words, correction.Change.Stories);
        return correction with { Number = row };
    }

    public ImmutableArray<Correction> Corrections() => [.. statements.Rows("Corrections", Read)];

    public ImmutableArray<Correction> CorrectionsOf(long group) =>
        [.. statements.Rows("GroupCorrections", Read, ("group", group))];

    public ImmutableArray<Correction> CorrectionsOfRumour(long rumour) =>
        [.. statements.Rows("RumourCorrections", Read, ("rumour", rumour))];

    // Under which keys stories with the party may stand: its last word, or all of its name.
    private static ImmutableArray<string> KeysOf(Change change) =>
        change is PartyChange { In.IsEmpty: true } party
            ?
            [
                .. new[] { party.Name, party.Becomes }
                    .Select(FoldedName.Words)
                    .Where(words => words.Length > 0)
                    .SelectMany(words => new[] { words[^1], string.Join(' ', words[0] == "the" ? words[1..] : words) })
                    .Distinct(StringComparer.Ordinal),
            ]
            : [];

    private static Outcome ReadOutcome(SqliteDataReader row, long rumour) =>
        new(
            SqliteJoining.IdOf(rumour),
            ContractWords.Parse<OutcomeValue>(row.GetString(0)),
            row.IsDBNull(1) ? null : DateOnly.ParseExact(row.GetString(1), "O", CultureInfo.InvariantCulture),
            row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.IsDBNull(4) ? null : row.GetString(4),
            row.GetString(5),
            Moment(row.GetString(6))
        );

    private static Correction Read(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            CorrectionJson.Unpack(row.GetString(2)),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.GetString(4),
            Moment(row.GetString(5))
        );

    private static DateTimeOffset Moment(string written) =>
        DateTimeOffset.ParseExact(written, "O", CultureInfo.InvariantCulture);
}
