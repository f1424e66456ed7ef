using System.Collections.Immutable;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Records;
using Ondit.Ledger.Stories;
using Ondit.Stories;

namespace Ondit.Ledger.Stores;

/// <summary>
/// Where a ledger lies. Stories, readings, outcomes and corrections only ever grow. What a call that returned has written is kept,
/// whatever happens to the program after; what one that did not return has written is there whole or not at all.
/// </summary>
public interface ILedgerStore : IDisposable
{
    /// <summary>Adds entries, all or none.</summary>
    /// <returns>What became of each, in order.</returns>
    ImmutableArray<Addition> Add(IReadOnlyList<LedgerEntry> entries);

    /// <summary>Whether this text of this story is kept and read already.</summary>
    bool Holds(Story story);

    /// <summary>Ids of all stories, in the order in which they came.</summary>
    IEnumerable<string> Stories();

    /// <summary>
    /// Ids of the stories that carry rumours which answer a question, in the order in which they came; of all stories where it narrows
    /// nothing. As in <see cref="Rumours"/>, <c>By</c> and <c>SourceType</c> are not asked.
    /// </summary>
    IEnumerable<string> Stories(Question question);

    /// <summary>The latest version of a story; null where there is no such story.</summary>
    StoredStory? Story(string story);

    /// <summary>All versions of a story with all their readings, oldest first.</summary>
    ImmutableArray<KeptVersion> Versions(string story);

    /// <summary>The latest reading of a story; null where there is no such story.</summary>
    StoredReading? Reading(string story);

    /// <summary>How the text of a story is counted in code points; null where that is as in UTF-16 units.</summary>
    CodePoints? CodePointsOf(string story);

    /// <summary>How many groups have changed since they were joined.</summary>
    int CountUnjoined();

    /// <summary>Some of these groups.</summary>
    ImmutableArray<StoryGroup> Unjoined(int most);

    /// <summary>Writes down the rumours of groups in place of those that they had. A group that has changed meanwhile stays unjoined.</summary>
    void Join(IReadOnlyList<JoinedGroup> groups);

    /// <summary>A rumour by its id, or by one that it had; null where there is none.</summary>
    StoredRumour? Rumour(string id);

    /// <summary>Rumours, oldest first; <c>By</c> and <c>SourceType</c> of the question are not asked.</summary>
    IEnumerable<StoredRumour> Rumours(Question question);

    /// <summary>Claims that answer a question, oldest first.</summary>
    /// <exception cref="ArgumentException">It asks neither about whom nor for words.</exception>
    IEnumerable<Answer> Ask(Question question);

    /// <summary>Rumours by where they came from: an outlet, or a kind of source in the contract's words, or both.</summary>
    ImmutableArray<OriginatedRumour> Originated(string? outlet, string? sourceType);

    /// <summary>How many rumours were only passed on.</summary>
    int CountEchoed(string? outlet, string? sourceType);

    /// <summary>Adds what became of a rumour.</summary>
    /// <exception cref="ArgumentException">There is no such rumour.</exception>
    void Add(Outcome outcome);

    /// <summary>All outcomes, oldest first, each under the name that its rumour had when it was entered.</summary>
    IEnumerable<Outcome> Outcomes();

    /// <summary>Adds a correction. The groups that it bears on become one, to be joined anew.</summary>
    /// <returns>The correction with its number.</returns>
    Correction Add(Correction correction);

    /// <summary>All corrections, oldest first.</summary>
    ImmutableArray<Correction> Corrections();

    /// <summary>Does work that only looks at the ledger as it is now: what others write meanwhile is not seen.</summary>
    void AsOfNow(Action work);
}
