using System.Globalization;
using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>The profile and the findings of a reading for a terminal.</summary>
internal sealed class TextProfile(Pen pen)
{
    private const int Labels = 2;
    private const int BarsAt = 18;
    private const int CountsAt = 45;
    private const int IdsAt = 52;
    private const int LongestBar = 24;
    private const int LongestWords = 160;

    public void Write(Reading reading)
    {
        if (reading.Profile is { } profile && (profile.Claims.Count > 0 || !reading.Replies.IsEmpty))
        {
            Write(profile, new PartyNames(reading));
        }

        if (reading.Findings is { } findings)
        {
            foreach (var house in findings.GroupBy(finding => finding.House, StringComparer.Ordinal))
            {
                Write(house.Key, house, reading);
            }

            if (findings.IsEmpty)
            {
                pen.Write("House rules: nothing to look at was found.", Ink.Strong);
                pen.NewLine();
                pen.NewLine();
            }
        }
    }

    private void Write(Profile profile, PartyNames names)
    {
        pen.Write($"On whose word: {Words.Count(profile.Claims.Count, "claim", "claims")}", Ink.Strong);
        var most = ProfileLines.Mix(profile).Select(part => part.Line.Figure.Count).DefaultIfEmpty(1).Max();
        foreach (var (_, line) in ProfileLines.Mix(profile))
        {
            pen.NewLine(Labels);
            pen.Write(line.Label);
            pen.At(BarsAt);
            pen.Write(new string('█', Math.Max(1, line.Figure.Count * LongestBar / most)), Ink.Content);
            Write(line.Figure, names);
        }

        pen.NewLine();
        foreach (var (heading, lines) in ProfileLines.Groups(profile))
        {
            pen.NewLine();
            pen.Write(heading, Ink.Strong);
            foreach (var line in lines)
            {
                pen.NewLine(Labels);
                pen.Write(line.Label);
                Write(line.Figure, names);
            }

            pen.NewLine();
        }

        pen.NewLine();
    }

    private void Write(Figure figure, PartyNames names)
    {
        pen.At(CountsAt);
        pen.Write(figure.Count.ToString(CultureInfo.InvariantCulture));
        pen.At(IdsAt);
        pen.Write(string.Join(", ", figure.Ids.Select(names.Of)), Ink.Faint);
    }

    private void Write(string house, IEnumerable<Finding> findings, Reading reading)
    {
        var names = new PartyNames(reading);
        pen.Write($"House rules: {Words.House(house)}", Ink.Strong);
        foreach (var finding in findings)
        {
            pen.NewLine(Labels);
            pen.Write(finding.Rule, Ink.Strong);
            pen.Write($" · {finding.PublishedIn}", Ink.Faint);
            pen.NewLine(Labels + 2);
            pen.Write(finding.Note);
            foreach (var span in finding.Spans)
            {
                pen.NewLine(Labels + 2);
                pen.Write("> ");
                pen.Write(Words.Short(Words.Of(reading.Story.Text, [span]), LongestWords), Ink.Content);
            }

            if (!finding.Ids.IsEmpty)
            {
                pen.NewLine(Labels + 2);
                pen.Write(string.Join(", ", finding.Ids.Select(names.Of)), Ink.Faint);
            }

            pen.NewLine();
        }

        pen.NewLine();
    }
}
