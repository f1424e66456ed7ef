using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Joining;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;
using Ondit.Tests.App;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.Stores;

/// <summary>What every store does. A store's own tests derive from this.</summary>
public abstract partial class LedgerStoreContract : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Opens the store at a place of its own; a second opening of the same name opens the same ledger.</summary>
    protected abstract ILedgerStore Open(string folder);

    [Fact]
    public void What_is_added_is_there_after_the_ledger_was_closed()
    {
        var reading = Told.Story("echo/1", "Ottoline Marsh", "Ottoline Marsh was leaving 🎬 the Foundry");
        Using(store => Add(store, reading).ShouldBe([new Addition("echo/1", 1, AdditionKind.NewStory)]));

        Using(store =>
        {
            store.Stories().ShouldBe(["echo/1"]);
            var stored = store.Reading("echo/1")!;
            stored.Story.Version.ShouldBe(1);
            stored.Story.Story.Text.ShouldBe(reading.Story.Text);
            Told.Json(stored.Reading).ShouldBe(Told.Json(reading));
            store.CodePointsOf("echo/1")!.FromUtf16(reading.Story.Text.Length).ShouldBe(reading.Story.Text.Length - 1);
            store.Reading("echo/2").ShouldBeNull();
        });
    }

    [Fact]
    public void The_same_text_of_the_same_story_is_kept_once()
    {
        var reading = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving");
        Using(store =>
        {
            store.Holds(reading.Story).ShouldBeFalse();
            Add(store, reading, reading)
                .Select(addition => addition.Kind)
                .ShouldBe([AdditionKind.NewStory, AdditionKind.KeptAlready]);
            store.Holds(reading.Story).ShouldBeTrue();
            store.Ask(new Question("Marsh")).Count().ShouldBe(1);
        });
    }

    [Fact]
    public void A_changed_text_of_the_same_id_or_address_is_a_new_version_and_answers_from_then_on() =>
        Using(store =>
        {
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving", url: "https://e.example/1"));
            Add(store, Told.Story("2", "Ottoline Marsh", "Ottoline Marsh was staying", url: "https://e.example/1"))
                .ShouldBe([new Addition("1", 2, AdditionKind.NewVersion)]);

            store.Ask(new Question("Marsh")).Single().Words.ShouldBe("that Ottoline Marsh was staying");
            store.Ask(new Question("Marsh")).Single().Version.ShouldBe(2);
            store.Ask(new Question(Text: "leaving")).ShouldBeEmpty();
            store
                .Holds(
                    Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving", url: "https://e.example/1").Story
                )
                .ShouldBeTrue("the old version stays");
        });

    [Fact]
    public void The_same_id_from_another_outlet_is_another_story() =>
        Using(store =>
        {
            Add(
                    store,
                    Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving", outlet: "One"),
                    Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was staying", outlet: "Two")
                )
                .ShouldBe([new Addition("1", 1, AdditionKind.NewStory), new Addition("1~2", 1, AdditionKind.NewStory)]);
        });

    [Fact]
    public void Another_model_adds_a_reading_and_takes_none_away() =>
        Using(store =>
        {
            var first = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving");
            Add(store, first);
            Add(store, first with { Reader = new ReaderVersion("1", "newer") })
                .ShouldBe([new Addition("1", 1, AdditionKind.NewReading)]);

            store.Reading("1")!.Reading.Reader.Model.ShouldBe("newer");
            Add(store, first).ShouldBe([new Addition("1", 1, AdditionKind.KeptAlready)]);
        });

    [Fact]
    public void Where_one_entry_fails_none_of_its_batch_is_kept() =>
        Using(store =>
        {
            var good = LedgerEntry.Of(Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"), "a");
            Should.Throw<Exception>(() => store.Add([good, null!]));

            store.Stories().ShouldBeEmpty();
            store.Add([good]).Single().Kind.ShouldBe(AdditionKind.NewStory);
            store.Ask(new Question("Ottoline")).Count().ShouldBe(1);
        });

    [Fact]
    public void Only_stories_about_the_same_are_in_a_group() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"),
                Told.Story("2", "Bram Ueda", "Bram Ueda was leaving"),
                Told.Story("3", "Marsh", "Marsh was out")
            );

            store.CountUnjoined().ShouldBe(2);
            store
                .Unjoined(10)
                .Select(group => string.Join(' ', group.Readings.Select(reading => reading.Story)))
                .ShouldBe(["1 3", "2"], ignoreOrder: true);
        });

    [Fact]
    public void Joined_rumours_are_found_and_keep_their_ids_when_stories_come() =>
        Using(store =>
        {
            Add(store, Told.Story("2", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry", day: "2024-05-08"));
            Join(store);
            var id = store.Rumours(new Question()).Single().Rumour.Id;

            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry", day: "2024-05-01"));
            store.CountUnjoined().ShouldBe(1);
            Join(store);

            var rumour = store.Rumours(new Question("marsh")).Single().Rumour;
            rumour.Id.ShouldBe(id);
            rumour.FirstSeen.ShouldBe(new DateOnly(2024, 5, 1));
            rumour.Appearances.Select(one => one.Story).ShouldBe(["1", "2"]);
            store.Rumour(id)!.Rumour.Id.ShouldBe(id);
            store.Rumour("r999").ShouldBeNull();
            store.Rumour("x").ShouldBeNull();
            store.Ask(new Question("Marsh")).Select(answer => answer.Rumour).ShouldBe([id, id]);
        });

    [Fact]
    public void A_group_that_changes_while_it_is_joined_is_joined_again() =>
        Using(store =>
        {
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"));
            var group = store.Unjoined(1).Single();
            Add(store, Told.Story("2", "Ottoline Marsh", "Ottoline Marsh was leaving"));
            store.Join([new JoinedGroup(group, [])]);

            store.CountUnjoined().ShouldBe(1);
        });

    [Theory]
    [InlineData("Marsh", null, null, null, null, "1 2")]
    [InlineData("ottoline MARSH", null, null, null, null, "1 2")]
    [InlineData("Ueda", null, null, null, null, "3")]
    [InlineData("Nobody", null, null, null, null, "")]
    [InlineData(null, "leaving", null, null, null, "1 3")]
    [InlineData(null, "\"was leaving\"", null, null, null, "1 3")]
    [InlineData(null, "\"leaving was\"", null, null, null, "")]
    [InlineData(null, "le*aving OR (", null, null, null, "")]
    [InlineData("Marsh", "leaving", null, null, null, "1")]
    [InlineData("Marsh", null, "friend", null, null, "1")]
    [InlineData("Marsh", null, null, "2024-05-07", null, "2")]
    [InlineData("Marsh", null, null, null, "named", "2")]
    public void A_question_is_answered_by_all_that_it_names_and_nothing_else(
        string? about,
        string? text,
        string? by,
        string? since,
        string? type,
        string stories
    ) =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"),
                Told.Story(
                    "2",
                    "Ottoline Marsh",
                    "Marsh, Ottoline Marsh, was out",
                    "Bram Ueda",
                    SourceType.Named,
                    "2024-05-09"
                ),
                Told.Story("3", "Bram Ueda", "Bram Ueda was leaving")
            );
            var question = new Question(
                about,
                text,
                by,
                since is null ? null : DateOnly.ParseExact(since, "yyyy-MM-dd", null),
                SourceType: type
            );

            string.Join(' ', store.Ask(question).Select(answer => answer.Story)).ShouldBe(stories);
        });

    [Fact]
    public void An_answer_leads_back_to_its_words() =>
        Using(store =>
        {
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving", before: "🎬 "));

            var answer = store.Ask(new Question("Marsh")).Single();
            var runes = store.Reading("1")!.Story.Story.Text.EnumerateRunes().ToArray();
            Words(answer.Spans).ShouldBe(answer.Words);
            Words(answer.SourceSpans).ShouldBe("A friend");

            string Words(string spans) =>
                string.Concat(
                    Answer.Ends(spans).SelectMany(span => runes[span.Start..span.End]).Select(rune => rune.ToString())
                );
        });

    [Fact]
    public void Outcomes_stay_in_order_and_follow_a_rumour_into_another() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry"),
                Told.Story("2", "Bram Ueda", "Bram Ueda is fed up with winter", day: "2024-05-07")
            );
            Join(store);
            string[] ids = [.. store.Rumours(new Question()).Select(one => one.Rumour.Id)];
            ids.Length.ShouldBe(2);
            store.Add(Outcome(ids[1], OutcomeValue.Unresolved));
            store.Add(Outcome(ids[1], OutcomeValue.Confirmed));
            Should.Throw<ArgumentException>(() => store.Add(Outcome("r999", OutcomeValue.Confirmed)));

            Correct(store, Merge(store, ids));

            var merged = store.Rumours(new Question()).Single();
            merged.Rumour.Id.ShouldBe(ids[0]);
            merged.Rumour.Appearances.Select(one => one.Story).ShouldBe(["1", "2"]);
            merged.Outcomes.Select(one => one.Value).ShouldBe([OutcomeValue.Unresolved, OutcomeValue.Confirmed]);
            merged.Corrections.Select(one => one.Number).ShouldBe([1]);
            store.Rumour(ids[1])!.Rumour.Id.ShouldBe(ids[0], "the old name leads to the new");
        });

    [Fact]
    public void Corrections_hold_after_a_reading_by_another_model() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry"),
                Told.Story("2", "Ottoline Marsh", "Ottoline Marsh is fed up with winter", day: "2024-05-07")
            );
            Join(store);
            Correct(store, Merge(store, [.. store.Rumours(new Question()).Select(one => one.Rumour.Id)]));

            Add(
                store,
                Told.Story(
                    "2",
                    "Ottoline Marsh",
                    "Ottoline Marsh is fed up with winter",
                    day: "2024-05-07",
                    model: "newer"
                )
            );
            Join(store).ShouldBeEmpty();
            store.Rumours(new Question()).Count().ShouldBe(1);

            // The text itself changed, and one of the two claims with it.
            Add(store, Told.Story("2", "Hester Loam", "Hester Loam opens a school", day: "2024-05-07"));
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh will marry in spring"));
            Join(store).Select(correction => correction.Number).ShouldBe([1]);
            store.Rumours(new Question()).Count().ShouldBe(2);
        });

    [Fact]
    public void Two_parties_that_are_one_are_joined_and_one_that_is_two_is_not() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry"),
                Told.Story("2", "Lady Larkfield", "Lady Larkfield was leaving the Foundry", day: "2024-05-07")
            );
            Join(store);
            store.Rumours(new Question()).Count().ShouldBe(2);

            Correct(store, new PartyChange("Lady Larkfield", "Ottoline Marsh", []));
            store.Rumours(new Question("Marsh")).Single().Rumour.Appearances.Length.ShouldBe(2);

            Correct(store, new PartyChange("Ottoline Marsh", "Ottoline Marsh-Deen", ["2"]));
            store.Rumours(new Question()).Count().ShouldBe(2);
        });

    [Fact]
    public void Where_a_rumour_came_from_is_counted_apart_from_who_passed_it_on() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry", outlet: "First"),
                Told.Story(
                    "2",
                    "Ottoline Marsh",
                    "Ottoline Marsh was leaving the Foundry",
                    "First",
                    SourceType.Outlet,
                    "2024-05-07",
                    "Second"
                )
            );
            Join(store);

            store.Originated("first", null).Length.ShouldBe(1);
            store.Originated("Second", null).ShouldBeEmpty();
            store.CountEchoed("Second", null).ShouldBe(1);
            store.Originated(null, "unnamed").Single().Published.ShouldBe(new DateOnly(2024, 5, 6));
        });

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static ImmutableArray<Addition> Add(ILedgerStore store, params Reading[] readings) =>
        store.Add([.. readings.Select(reading => LedgerEntry.Of(reading, "test"))]);

    private static ImmutableArray<Correction> Join(ILedgerStore store) =>
        new RumourJoining(store, Matcher.Reader.Read).Join(_ => { });

    private static void Correct(ILedgerStore store, Change change)
    {
        store.Add(new Correction(0, change, null, "Editor", DateTimeOffset.UnixEpoch));
        Join(store).ShouldBeEmpty();
    }

    private static MergeChange Merge(ILedgerStore store, string[] ids) =>
        new([
            .. ids.SelectMany(id => store.Rumour(id)!.Rumour.Appearances)
                .Select(one => (one.Story, store.Reading(one.Story)!.Reading))
                .Select(one => new ClaimAnchor(
                    one.Story,
                    one.Reading.Claims[0].Span[0].Start,
                    one.Reading.Claims[0].Span[0].End,
                    one.Reading.Claims[0].Span[0].In(one.Reading.Story.Text).ToString()
                )),
        ]);

    private static Outcome Outcome(string rumour, OutcomeValue value) =>
        new(
            rumour,
            value,
            new DateOnly(2024, 6, 1),
            "The Larkfield Echo",
            null,
            null,
            "Editor",
            DateTimeOffset.UnixEpoch
        );

    private void Using(Action<ILedgerStore> work)
    {
        using var store = Open(folder.Path);
        work(store);
    }
}
