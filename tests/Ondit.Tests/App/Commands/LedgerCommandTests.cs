using System.Text.Json;
using Ondit.Attributions;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>The built program answers from a ledger.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string ledger;

    public LedgerCommandTests()
    {
        ledger = folder.In("a.ledger");
        ProgramRun
            .WithInput(
                Told.JsonLines(
                    Told.Story(
                        "p/1",
                        "Ottoline Marsh",
                        "Ottoline Marsh was leaving the Foundry",
                        before: "🎬 ",
                        factuality: Factuality.Possible,
                        outlet: "First"
                    ),
                    Told.Story(
                        "p/2",
                        "Ottoline Marsh",
                        "Ottoline Marsh was leaving the Foundry",
                        "First",
                        SourceType.Outlet,
                        "2024-05-07",
                        "Second"
                    ),
                    Told.Story(
                        "p/3",
                        "Bram Ueda",
                        "Bram Ueda was ill",
                        "Ann Orley",
                        SourceType.Named,
                        "2024-05-08",
                        "Third"
                    )
                ),
                "add",
                "-",
                "--ledger",
                ledger
            )
            .ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Rumours_come_out_as_the_contract_says()
    {
        var lines = Run("rumours").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(2);
        var rumour = JsonDocument.Parse(lines[0]).RootElement;
        rumour.GetProperty("schema").GetString().ShouldBe("ondit/rumour/1");
        rumour.GetProperty("id").GetString().ShouldBe("r1");
        rumour.GetProperty("firstSeen").GetString().ShouldBe("2024-05-06");
        rumour.GetProperty("outcome").ValueKind.ShouldBe(JsonValueKind.Null);
        rumour.GetProperty("corrections").GetArrayLength().ShouldBe(0);
        var first = rumour.GetProperty("appearances")[0];
        first.GetProperty("story").GetString().ShouldBe("p/1");
        first.GetProperty("outlet").GetString().ShouldBe("First");
        first.GetProperty("factuality").GetString().ShouldBe("PS+");

        // Counted in code points: the sign before it is one.
        first.GetProperty("evidence")[0].GetProperty("span").GetRawText().ShouldBe("[2,10]");
    }

    [Fact]
    public void Rumours_are_narrowed()
    {
        Run("rumours", "--about", "Ueda", "--format", "csv").Output.Split("\r\n").Length.ShouldBe(3);
        Run("rumours", "--since", "2024-05-08").Output.ShouldNotContain("Marsh");
        Run("rumours", "--until", "2024-05-07").Output.ShouldNotContain("Ueda");
        Run("rumours", "--text", "ill").Output.ShouldNotContain("Marsh");
        Run("rumours", "--status", "withdrawn").Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_rumour_is_shown_with_its_echoes_and_the_hedge_that_was_lost()
    {
        var text = Run("rumour", "r1").Output;

        text.ShouldContain("On whose word");
        text.ShouldContain("First, 2024-05-06: first, on a source of its own: A friend (unnamed)");
        text.ShouldContain("passes it on, from p/1");
        text.ShouldContain("p/2 puts flatly what p/1 did not");
        text.ShouldContain("nobody has entered that");
        Run("rumour", "r99").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_question_is_answered_with_the_way_back_to_the_words()
    {
        var answer = JsonDocument.Parse(Run("ask", "--about", "Ueda", "--by", "Orley").Output).RootElement;

        answer.GetProperty("story").GetString().ShouldBe("p/3");
        answer.GetProperty("words").GetString().ShouldBe("that Bram Ueda was ill");
        answer.GetProperty("span").GetRawText().ShouldBe("[[15,37]]");
        Run("ask", "--text", "Foundry", "--format", "csv").Output.Split("\r\n").Length.ShouldBe(4);
        Run("ask", "--about", "Marsh", "--format", "text")
            .Output.ShouldContain("p/1 version 1 [16-59] c1 PS+ · r1 origin");
        Run("ask").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Outcomes_are_entered_and_stay_with_their_history()
    {
        Outcome("unresolved", "2024-06-01").ExitCode.ShouldBe(0);
        Outcome("confirmed", "2024-07-01").ExitCode.ShouldBe(0);
        Run("outcome", "r99", "--value", "confirmed", "--source", "x").ExitCode.ShouldBe(2);
        Run("outcome", "r1", "--value", "confirmed").ExitCode.ShouldBe(2);

        var rumour = JsonDocument.Parse(Run("rumours", "--about", "Marsh").Output).RootElement;
        rumour.GetProperty("outcome").GetProperty("value").GetString().ShouldBe("confirmed");
        rumour.GetProperty("outcomes").GetArrayLength().ShouldBe(2);
        Run("rumour", "r1").Output.ShouldContain("2024-06-01 unresolved: The Larkfield Echo");
        Run("record", "--outlet", "First", "--format", "text")
            .Output.ShouldBe("n = 1: fewer than 5 outcomes say nothing\n");
        Run("record", "--outlet", "First")
            .Output.ShouldBe("{\"schema\":\"ondit/record/1\",\"outlet\":\"First\",\"sourceType\":null,\"n\":1}\n");
    }

    [Fact]
    public void Reviews_are_entered_under_their_reviewers_and_once()
    {
        var feed = folder.Write(
            "reviews.json",
            """
            {"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [{"item": [
              {"@type": "ClaimReview", "claimReviewed": "Ottoline Marsh was leaving the Foundry", "datePublished": "2024-06-09",
               "url": "https://checkers.example/1", "author": {"@type": "Organization", "name": "The Checkers"},
               "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": "5", "worstRating": "1", "alternateName": "Wrong"}},
              {"@type": "ClaimReview", "claimReviewed": "The moon is a lantern of paper", "author": {"name": "The Checkers"}}]}]}
            """
        );

        var run = Run("outcome", "--claim-reviews", feed);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("no rumour of this ledger is the one that The Checkers reviewed: “The moon");
        Run("outcome", "--claim-reviews", feed);

        var outcomes = JsonDocument
            .Parse(Run("rumours", "--about", "Marsh").Output)
            .RootElement.GetProperty("outcomes");
        outcomes.GetArrayLength().ShouldBe(1);
        outcomes[0].GetProperty("value").GetString().ShouldBe("refuted");
        outcomes[0].GetProperty("reviewer").GetString().ShouldBe("The Checkers");
        outcomes[0].GetProperty("date").GetString().ShouldBe("2024-06-09");
    }

    [Fact]
    public void Corrections_change_the_answer_and_say_who_made_them()
    {
        Run("correct", "split", "r1", "--stories", "p/2", "--entered-by", "Editor", "--note", "another job")
            .ExitCode.ShouldBe(0);
        var lines = Run("rumours", "--about", "Marsh").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("\"by\":\"Editor\"");

        Run("correct", "merge", "r1", "r3").ExitCode.ShouldBe(0);
        Run("rumours", "--about", "Marsh").Output.Split('\n').Length.ShouldBe(2);

        Run("correct", "attribution", "p/3", "a1", "--source-type", "role", "--factuality", "PR+").ExitCode.ShouldBe(0);
        Run("rumours", "--about", "Ueda").Output.ShouldContain("\"factuality\":\"PR+\"");

        Run("correct", "link", "r1", "--story", "p/2", "--from", "p/1", "--not").ExitCode.ShouldBe(0);
        Run("rumours", "--about", "Marsh").Output.ShouldContain("\"origins\":2");
        Run("correct", "list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        Run("correct", "party", "Ottoline Marsh", "--is", "O", "--in", "nowhere").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void What_no_longer_fits_after_reading_anew_is_named()
    {
        Run("correct", "attribution", "p/3", "a1", "--speaker", "Bram Ueda").ExitCode.ShouldBe(0);

        // The recorded readings name parties; this model does not, so the speaker is not found.
        var run = Run("reread");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldContain("3 read anew");
    }

    public void Dispose() => folder.Dispose();

    private ProgramRun Outcome(string value, string date) =>
        Run("outcome", "r1", "--value", value, "--date", date, "--source", "The Larkfield Echo", "--note", "as told");

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of([.. arguments, "--ledger", ledger]);
}
