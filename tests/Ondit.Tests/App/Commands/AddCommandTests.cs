using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>The built program puts stories into ledgers.</summary>
public sealed class AddCommandTests
{
    private const int Kills = 50;

    private const string Page =
        "<html><head><title>Ferry</title></head><body><article><h1>The ferry stays</h1><p>The council said on Monday that the ferry would stay. It will run every day of the week, as before.</p></article></body></html>";

    [Fact]
    public void Readings_are_added_once_and_told_by_their_ids()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("readings.jsonl", Told.JsonLines(Two()));
        string[] arguments = ["add", file, "--ledger", folder.In("a.ledger")];

        var first = ProgramRun.Of(arguments);
        first.ExitCode.ShouldBe(0, first.Errors);
        first.Output.ShouldBe("p/1\np/2\n");
        first.Errors.ShouldBe("ondit: stories: 2 added\n");

        var second = ProgramRun.Of(arguments);
        second.Output.ShouldBeEmpty();
        second.Errors.ShouldBe("ondit: stories: 2 kept already\n");
        ProgramRun
            .Of("rumours", "--ledger", folder.In("a.ledger"))
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Length.ShouldBe(1);
    }

    [Fact]
    public void Stories_come_from_folders_pages_feeds_archives_and_tables()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.In("in/deep"));
        folder.Write("in/deep/a.txt", "date 2024-05-06\n\nAnn Orley said that the ferry would be split.");
        folder.Write("in/page.html", Page);
        folder.Write(
            "in/feed.xml",
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>The Echo</title>
            <item><title>One</title><guid>g1</guid><link>https://e.example/1</link><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;She said no.&lt;/p&gt;</description></item>
            <item><title>Two</title></item></channel></rss>
            """
        );
        folder.Write("in/web.warc.gz", Zipped(Archive("https://e.example/ferry")));
        folder.Write("in/table.csv", "Key,Body,Day\nk1,\"She said \"\"yes\"\".\",2024-05-07\nk2,,2024-05-07\n");

        var run = ProgramRun.Of(
            "add",
            folder.In("in/deep"),
            folder.In("in/page.html"),
            folder.In("in/feed.xml"),
            folder.In("in/web.warc.gz"),
            "--ledger",
            folder.In("a.ledger")
        );
        var table = ProgramRun.Of(
            "add",
            folder.In("in/table.csv"),
            "--columns",
            "id=Key,text=Body,published=Day",
            "--ledger",
            folder.In("a.ledger")
        );

        run.Output.ShouldBe(
            string.Concat(
                new[] { folder.In("in/deep/a"), folder.In("in/page"), "g1", "https://e.example/ferry" }.Select(id =>
                    id + "\n"
                )
            )
        );
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("feed.xml, item 2: holds no text");
        run.Errors.ShouldContain($"{folder.In("in/page")}: has no date; it is kept undated");
        table.Output.ShouldBe("k1\n");
        table.Errors.ShouldContain("table.csv, row 3: holds no text");
        using var store = SqliteLedgerStore.Open(folder.In("a.ledger"), TimeProvider.System);
        store.Reading("g1")!.Story.Story.Published.ShouldBe(new DateOnly(2024, 5, 6));
        store.Reading("g1")!.Story.Story.Outlet.ShouldBe("The Echo");
        store.Reading("k1")!.Story.Story.Text.ShouldBe("She said \"yes\".");
        store.Reading("https://e.example/ferry")!.Story.Story.Text.ShouldContain("the ferry would stay");
    }

    [Fact]
    public void A_story_dated_in_the_future_is_kept_and_told()
    {
        using var folder = new TemporaryFolder();
        var reading = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh left", day: "9024-05-06");

        var run = ProgramRun.WithInput(Told.JsonLines(reading), "add", "-", "--ledger", folder.In("a.ledger"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("1\n");
        run.Errors.ShouldContain("is dated 9024-05-06, in the future");
    }

    [Theory]
    [InlineData("""{"schema":"ondit/reading/1","story":{"id":"1","text":" "}}""", "field \"story.text\": is empty")]
    [InlineData("""{"schema":"ondit/reading/1","story":{"id":"1"}}""", "field \"story.text\": is missing")]
    [InlineData(
        """{"schema":"ondit/reading/9","story":{"text":"a"}}""",
        "field \"schema\": is not \"ondit/reading/1\""
    )]
    [InlineData(
        """{"schema":"ondit/reading/1","story":{"text":"ab"},"sentences":[[0,3]]}""",
        "field \"sentences[0]\": ends after the text"
    )]
    public void A_reading_that_is_none_is_named_and_the_rest_added(string line, string problem)
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.WithInput(
            $"{line}\n{Told.JsonLines(Two())}",
            "add",
            "-",
            "--ledger",
            folder.In("a.ledger")
        );

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain($"line 1: {problem}");
        run.Output.ShouldBe("p/1\np/2\n");
    }

    [Fact]
    public void A_ledger_that_cannot_be_used_is_named_and_ends_with_3_or_2()
    {
        using var folder = new TemporaryFolder();
        var notes = folder.Write("notes.txt", new string('x', 5000));

        var run = ProgramRun.WithInput(Told.JsonLines(Two()), "add", "-", "--ledger", notes);
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("is no ledger");

        var missing = ProgramRun.Of("rumours", "--ledger", folder.In("none.ledger"));
        missing.ExitCode.ShouldBe(2);
        missing.Errors.ShouldContain("make one with 'ondit add'");
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_reported_is_kept()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.In("small"));
        Assert.SkipUnless(
            Mount("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.In("small")),
            "Mounting a small tmpfs is not permitted here."
        );
        try
        {
            var file = folder.Write("readings.jsonl", Told.JsonLines(Many(3000)));
            var ledger = folder.In("small/a.ledger");

            var run = ProgramRun.Of("add", file, "--ledger", ledger);

            run.ExitCode.ShouldBe(3);
            run.Errors.ShouldContain("the disk is full");
            Check(ledger, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Mount("umount", folder.In("small"));
        }
    }

    [Fact]
    public void A_program_killed_at_any_moment_loses_nothing_that_it_reported_and_leaves_no_half_story()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("readings.jsonl", Told.JsonLines(Many(4000)));
        var random = new Random(20241124);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var ledger = folder.In("0.ledger");
        for (var kill = 1; kill <= Kills; kill++)
        {
            reported.UnionWith(KilledRun(file, ledger, TimeSpan.FromMilliseconds(random.Next(100, 1500))));
            Check(ledger, reported);
            if (reported.Count >= 3500)
            {
                // There must be something left to lose.
                ledger = folder.In($"{kill}.ledger");
                reported.Clear();
            }
        }

        ProgramRun.Of("add", file, "--ledger", ledger).ExitCode.ShouldBe(0);
        using var store = SqliteLedgerStore.Open(ledger, TimeProvider.System);
        store.Stories().Count().ShouldBe(4000);
        store.CountUnjoined().ShouldBe(0);
    }

    private static List<string> KilledRun(string file, string ledger, TimeSpan after)
    {
        var reported = new List<string>();
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "Ondit.App.dll"), "add", file, "--ledger", ledger]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } id)
            {
                reported.Add(id);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(after))
        {
            process.Kill();
        }

        process.WaitForExit();

        // A line that was cut off says nothing yet.
        return [.. reported.Where(id => id.StartsWith("m/", StringComparison.Ordinal) && id.EndsWith('!'))];
    }

    private static void Check(string ledger, IEnumerable<string> reported)
    {
        if (!File.Exists(ledger))
        {
            reported.ShouldBeEmpty();
            return;
        }

        using var store = SqliteLedgerStore.Open(ledger, TimeProvider.System);
        var kept = store.Stories().ToHashSet(StringComparer.Ordinal);
        reported.Where(id => !kept.Contains(id)).ShouldBeEmpty();
        using var connection = SqliteSchema.Open(ledger);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT COUNT(*) FROM story WHERE
              (SELECT COUNT(*) FROM version WHERE story = story.row) <> 1
              OR (SELECT COUNT(*) FROM reading JOIN version ON version.row = reading.version WHERE version.story = story.row) <> 1
              OR (SELECT COUNT(*) FROM claim WHERE story = story.row) <> 1
              OR (SELECT COUNT(*) FROM story_key WHERE story = story.row) <> 1
            """;
        command.ExecuteScalar().ShouldBe(0L, "a half story");
        command.CommandText = "PRAGMA integrity_check";
        command.ExecuteScalar().ShouldBe("ok");
    }

    private static bool Mount(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false }
            )!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Reading[] Two() =>
        [
            Told.Story("p/1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry"),
            Told.Story("p/2", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry", day: "2024-05-07"),
        ];

    // The mark at the end of an id tells a whole line from one that was cut off.
    private static IEnumerable<Reading> Many(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Told.Story($"m/{i}!", $"Ottoline Marsh{i / 9}", $"Ottoline Marsh{i / 9} was leaving the Foundry")
            );

    private static byte[] Archive(string url)
    {
        var response = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}";
        return Encoding.UTF8.GetBytes(
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nok\r\n\r\n"
                + $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(response)}\r\n\r\n{response}\r\n\r\n"
        );
    }

    // Each half is zipped for itself, as crawlers zip each record.
    private static byte[] Zipped(byte[] bytes)
    {
        var zipped = new MemoryStream();
        foreach (var part in new[] { bytes[..40], bytes[40..] })
        {
            using var stream = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true);
            stream.Write(part);
        }

        return zipped.ToArray();
    }
}
