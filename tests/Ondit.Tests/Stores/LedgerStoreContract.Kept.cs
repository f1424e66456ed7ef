using Ondit.Ledger.Answers;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Rumours;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.Stores;

/// <content>What an export asks of a store.</content>
public abstract partial class LedgerStoreContract
{
    [Fact]
    public void All_versions_and_readings_come_back_as_they_were_added() =>
        Using(store =>
        {
            var first = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving");
            var second = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was staying");
            Add(store, first, second, second with { Reader = new ReaderVersion("1", "newer") });

            var versions = store.Versions("1");
            versions.Select(version => version.Story.Version).ShouldBe([1, 2]);
            versions.Select(version => version.Origin).ShouldBe(["test", "test"]);
            versions[0].Story.Story.Text.ShouldBe(first.Story.Text);
            versions[0].Added.ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
            Told.Json(versions[0].Readings.Single().Reading).ShouldBe(Told.Json(first));
            versions[1].Readings.Select(kept => kept.Reading.Reader.Model).ShouldBe(["recorded", "newer"]);
            store.Story("1")!.Version.ShouldBe(2);
            store.Story("1")!.Story.Text.ShouldBe(second.Story.Text);
            store.Story("2").ShouldBeNull();
            store.Versions("2").ShouldBeEmpty();
        });

    [Fact]
    public void Stories_are_narrowed_as_rumours_are() =>
        Using(store =>
        {
            Add(
                store,
                Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"),
                Told.Story("2", "Bram Ueda", "Bram Ueda was ill", day: "2024-05-09"),
                Told.Story("3", "Ottoline Marsh", "Ottoline Marsh was leaving", day: "2024-05-08")
            );
            Join(store);

            store.Stories(new Question()).ShouldBe(["1", "2", "3"]);
            store.Stories(new Question("Marsh")).ShouldBe(["1", "3"]);
            store.Stories(new Question(Since: new DateOnly(2024, 5, 9))).ShouldBe(["2"]);
            store.Stories(new Question(Until: new DateOnly(2024, 5, 8))).ShouldBe(["1", "3"]);
            store.Stories(new Question(Text: "ill")).ShouldBe(["2"]);
            store.Stories(new Question(Status: RumourStatus.Withdrawn)).ShouldBeEmpty();
        });

    [Fact]
    public void All_outcomes_come_back_also_of_a_rumour_that_is_no_more() =>
        Using(store =>
        {
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"));
            Join(store);
            store.Add(Outcome("r1", OutcomeValue.Confirmed));
            Add(store, Told.Story("1", "Bram Ueda", "Bram Ueda was ill"));
            Join(store);

            store.Rumour("r1").ShouldBeNull();
            store.Outcomes().Single().ShouldBe(Outcome("r1", OutcomeValue.Confirmed));
        });

    [Fact]
    public void Who_only_looks_does_not_see_what_others_write_meanwhile() =>
        Using(store =>
        {
            Add(store, Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving"));
            store.AsOfNow(() =>
            {
                store.Stories().ShouldBe(["1"]);
                using var other = Open(folder.Path);
                Add(other, Told.Story("2", "Ottoline Marsh", "Ottoline Marsh was leaving"));
                other.Stories().ShouldBe(["1", "2"]);

                store.Stories().ShouldBe(["1"]);
            });

            store.Stories().ShouldBe(["1", "2"]);
            Add(store, Told.Story("3", "Ottoline Marsh", "Ottoline Marsh was leaving"));
        });
}
