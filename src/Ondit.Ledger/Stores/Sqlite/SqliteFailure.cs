using Microsoft.Data.Sqlite;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>What went wrong in SQLite, in sentences for people.</summary>
internal static class SqliteFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static UnusableLedgerException Of(string path, SqliteException problem) =>
        new(
            $"the ledger {path} "
                + problem.SqliteErrorCode switch
                {
                    Busy or Locked => "is locked: another program is writing to it; wait until that has ended",
                    ReadOnly => "may not be written to (permission denied)",
                    InputOutput => $"cannot be read or written ({problem.Message}); what was reported as added is kept",
                    Corrupt => "is damaged; restore it from a backup, or make a new one with 'ondit add'",
                    Full => "cannot grow: the disk is full; what was reported as added is kept",
                    CannotOpen => "cannot be opened; is its folder there, and may you write to it?",
                    NotADatabase => "is no ledger: it is a file of another kind, or damaged",
                    _ => $"cannot be used: {problem.Message}",
                },
            problem
        );
}
