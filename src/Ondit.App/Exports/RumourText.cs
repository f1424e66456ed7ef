using Ondit.Json;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Trails;

namespace Ondit.App.Exports;

/// <summary>One rumour for people, on one screen where it is short.</summary>
internal sealed class RumourText(Pen pen)
{
    private const int LongestWords = 200;

    public void Write(StoredRumour stored, RumourTrail trail)
    {
        var rumour = stored.Rumour;
        pen.Write($"{rumour.Id} ", Ink.Strong);
        pen.Write(rumour.Claim, Ink.Content);
        pen.NewLine(2);
        pen.Write($"about {string.Join(", ", rumour.Parties)}", Ink.Faint);
        pen.NewLine(2);
        pen.Write(
            $"first seen {Figures.Day(rumour.FirstSeen) ?? "in an undated story"}; {RumourWords.Of(rumour.Status)}; {Figures.Count(rumour.Origins, "independent origin", "independent origins")}"
        );
        pen.NewLine();
        WriteOrigins(rumour, trail);
        WriteTimeline(trail);
        WriteRetellings(trail);
        WriteVersions(trail);
        WriteReplies(trail);
        WriteEntries(stored);
        pen.Flush();
    }

    private void WriteOrigins(Rumour rumour, RumourTrail trail)
    {
        Heading("On whose word");
        foreach (var step in trail.Steps.Where(step => step.Appearance.Role is Role.Origin or Role.Independent))
        {
            var one = step.Appearance;
            Line($"{Outlet(one)}, {Figures.Day(one.Published) ?? "undated"}: {RumourWords.Of(one.Role)}: ");
            pen.Write(Voice(rumour, one), Ink.Source);
            Reasons(one);
        }
    }

    private void WriteTimeline(RumourTrail trail)
    {
        Heading("In order");
        foreach (var step in trail.Steps)
        {
            var one = step.Appearance;
            Line($"{Figures.Day(one.Published) ?? "undated   "} ");
            pen.Write($"{Outlet(one)} ", Ink.Strong);
            pen.Write($"[{one.Story} {one.Claim}] ", Ink.Faint);
            pen.Write(
                RumourWords.Of(one.Role)
                    + (one.DerivesFrom.IsEmpty ? "" : $", from {string.Join(", ", one.DerivesFrom)}")
            );
            if (one.Role is not (Role.Origin or Role.Independent))
            {
                Reasons(one);
            }

            pen.NewLine(6);
            pen.Write(Words.Short(step.Words, LongestWords), Ink.Content);
        }

        pen.NewLine();
    }

    private void WriteRetellings(RumourTrail trail)
    {
        if (trail.Retellings.IsEmpty)
        {
            return;
        }

        Heading("What changed on the way");
        foreach (var change in trail.Retellings)
        {
            Line(
                change.Kind switch
                {
                    RetellingKind.HedgeLost => $"{change.Story} puts flatly what {change.From} did not: ",
                    RetellingKind.HeadlineBeyondBody => $"{change.Story} is firmer in its headline than in its text: ",
                    RetellingKind.DenialDropped => $"{change.Story} leaves out the denial that {change.From} tells: ",
                    _ => $"{change.Story} leaves out the reply that {change.From} tells: ",
                }
            );
            pen.Write(Words.Short(change.Before, LongestWords), Ink.Content);
            if (change.After.Length > 0)
            {
                pen.Write(" → ");
                pen.Write(Words.Short(change.After, LongestWords), Ink.Content);
            }
        }

        pen.NewLine();
    }

    private void WriteVersions(RumourTrail trail)
    {
        Heading("How it was put");
        foreach (
            var version in trail
                .Steps.Where(step => step.Appearance.Stance == Stance.Support && step.Words.Length > 0)
                .GroupBy(step => (step.Words, step.Appearance.Factuality))
        )
        {
            Line($"{RumourWords.Of(version.Key.Factuality)} in ");
            pen.Write(
                string.Join(", ", version.Select(step => step.Appearance.Story).Distinct(StringComparer.Ordinal))
            );
            pen.Write(": ");
            pen.Write(Words.Short(version.Key.Words, LongestWords), Ink.Content);
        }

        pen.NewLine();
    }

    private void WriteReplies(RumourTrail trail)
    {
        var replies = trail.Steps.Where(step => step.Appearance.Role is Role.Denial or Role.Reply).ToList();
        if (replies.Count == 0)
        {
            return;
        }

        Heading("What those concerned said");
        foreach (var step in replies)
        {
            Line($"{Figures.Day(step.Appearance.Published) ?? "undated"} in {step.Appearance.Story}: ");
            pen.Write(Words.Short(step.Words, LongestWords), Ink.Content);
        }

        pen.NewLine();
    }

    private void WriteEntries(StoredRumour stored)
    {
        Heading("What became of it");
        if (stored.Outcomes.IsEmpty)
        {
            Line("nobody has entered that");
        }

        foreach (var outcome in stored.Outcomes)
        {
            Line($"{Figures.Day(outcome.Date) ?? "undated"} {ContractWords.Of(outcome.Value)}: {outcome.Source}");
            pen.Write(outcome.Note is { } note ? $"; {note}" : "");
            pen.Write(
                $" ({(outcome.Reviewer is { } reviewer ? $"reviewed by {reviewer}, " : "")}entered by {outcome.By}, {outcome.At:yyyy-MM-dd})",
                Ink.Faint
            );
        }

        foreach (var correction in stored.Corrections)
        {
            Line($"corrected ({correction.Number}) by {correction.By}, {correction.At:yyyy-MM-dd}");
            pen.Write(correction.Note is { } note ? $": {note}" : "");
        }

        pen.NewLine();
    }

    private void Heading(string words)
    {
        pen.NewLine();
        pen.Write(words, Ink.Strong);
    }

    private void Line(string words)
    {
        pen.NewLine(2);
        pen.Write(words);
    }

    private void Reasons(Appearance one)
    {
        foreach (var evidence in one.Evidence)
        {
            pen.Write($" · {RumourWords.Of(evidence.Kind)}: “{Words.Short(evidence.Words, 120)}”", Ink.Faint);
        }
    }

    private static string Outlet(Appearance one) => one.Outlet ?? one.Story;

    private static string Voice(Rumour rumour, Appearance one)
    {
        var voice = rumour.Voices.FirstOrDefault(voice => voice.Id == one.Voice);
        return voice is null ? one.Voice
            : rumour.WordsFor(voice) is { } name ? $"{name} ({ContractWords.Of(voice.SourceType)})"
            : ContractWords.Of(voice.SourceType);
    }
}
