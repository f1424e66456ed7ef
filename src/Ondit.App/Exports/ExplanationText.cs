using System.Globalization;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>Tells people what was decided at places of a story.</summary>
internal static class ExplanationText
{
    private const int Around = 40;
    private const int ChoicesAt = 26;
    private const int ByAt = 54;

    public static void Write(Pen pen, Reading reading, IReadOnlyList<ExplainedPlace> places)
    {
        var points = new CodePoints(reading.Story.Text);
        foreach (var (i, place) in places.Index())
        {
            if (i > 0)
            {
                pen.NewLine();
            }

            Write(pen, reading, place, points.FromUtf16(place.Span));
        }

        pen.Flush();
    }

    private static void Write(Pen pen, Reading reading, ExplainedPlace place, TextSpan point)
    {
        var text = reading.Story.Text;
        pen.Write(string.Create(CultureInfo.InvariantCulture, $"At {point.Start} to {point.End}: "), Ink.Strong);
        var before = new TextSpan(Math.Max(0, place.Span.Start - Around), place.Span.Start);
        var after = new TextSpan(place.Span.End, Math.Min(text.Length, place.Span.End + Around));
        pen.Write("…", Ink.Faint);
        pen.Write(before.In(text), Ink.Faint);
        pen.Write("[", Ink.Source);
        pen.Write(Words.OneLine(place.Span.In(text)), Ink.Source);
        pen.Write("]", Ink.Source);
        pen.Write(after.In(text), Ink.Faint);
        pen.Write("…", Ink.Faint);
        pen.NewLine();
        foreach (var part in place.Held)
        {
            pen.NewLine(2);
            pen.Write(part);
        }

        if (place.Held.IsEmpty)
        {
            pen.NewLine(2);
            pen.Write("Nothing was found here.");
        }

        pen.NewLine();
        if (place.Decisions.IsEmpty)
        {
            pen.NewLine(2);
            pen.Write("No decision is on record for these words.", Ink.Faint);
        }

        foreach (var decision in place.Decisions)
        {
            pen.NewLine(2);
            pen.Write(decision.Subject);
            pen.At(ChoicesAt);
            pen.Write(decision.Choice, Ink.Strong);
            pen.Write(decision.Score is { } score ? $" {DecisionWords.Score(score)}" : "");
            pen.At(ByAt);
            pen.Write(decision.By, Ink.Faint);
            if (decision.RunnerUp is { } other)
            {
                pen.Write($" · else {other}", Ink.Faint);
                pen.Write(
                    decision.RunnerUpScore is { } otherScore ? $" {DecisionWords.Score(otherScore)}" : "",
                    Ink.Faint
                );
            }
        }

        pen.NewLine();
    }
}
