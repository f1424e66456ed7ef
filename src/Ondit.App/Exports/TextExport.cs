using System.Globalization;
using Ondit.Attributions;
using Ondit.Claims;

namespace Ondit.App.Exports;

/// <summary>For people: the story with its attributions marked, then the attributions one by one.</summary>
internal sealed class TextExport(Pen pen) : IExport
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int LongestContent = 240;

    private bool isFirst = true;

    public void Write(Reading reading)
    {
        if (!isFirst)
        {
            pen.NewLine();
            pen.Write(new string('─', 72), Ink.Faint);
            pen.NewLine();
            pen.NewLine();
        }

        isFirst = false;
        WriteHeading(reading);
        foreach (var paragraph in MarkedText.Read(reading))
        {
            WriteParagraph(paragraph, reading.Story.Text);
            pen.NewLine();
            pen.NewLine();
        }

        new TextProfile(pen).Write(reading);
        WriteList(reading);
        new TextLists(pen, reading).Write();
        pen.Flush();
    }

    public void End() => pen.Flush();

    public void Dispose() => pen.Dispose();

    private void WriteHeading(Reading reading)
    {
        pen.Write(Words.Heading(reading.Story), Ink.Strong);
        pen.NewLine();
        if (Words.Origin(reading.Story) is { Length: > 0 } origin)
        {
            pen.Write(origin, Ink.Faint);
            pen.NewLine();
        }

        if (!reading.Attributions.IsEmpty)
        {
            pen.Write("[¹source]", Ink.Source);
            pen.Write("  ");
            pen.Write("<¹cue>", Ink.Cue);
            pen.Write("  ");
            pen.Write("{¹content¹}", Ink.Content);
            pen.Write("  the same number: one attribution", Ink.Faint);
            pen.NewLine();
        }

        pen.NewLine();
    }

    private void WriteParagraph(IReadOnlyList<MarkStep> steps, string text)
    {
        var inks = new Stack<Ink>([Ink.Plain]);
        foreach (var step in steps)
        {
            // What is left unmarked is the story's own voice; a terminal needs no more marks.
            if (step.Mark?.Part == Part.Own)
            {
                continue;
            }

            switch (step.Kind)
            {
                case MarkStepKind.Words:
                    pen.Write(step.Words.In(text), inks.Peek());
                    break;
                case MarkStepKind.Open:
                    inks.Push(InkOf(step.Mark!.Part));
                    pen.Write(step.IsEdge ? Opening(step.Mark) : "", inks.Peek());
                    break;
                case MarkStepKind.Close:
                    pen.Write(step.IsEdge ? Closing(step.Mark!) : "", inks.Pop());
                    break;
            }
        }
    }

    private void WriteList(Reading reading)
    {
        pen.Write(Words.Count(reading.Attributions.Length), Ink.Strong);
        pen.NewLine();
        var names = new PartyNames(reading);
        var claims = reading.Claims.ToLookup(claim => claim.Attribution, StringComparer.Ordinal);
        foreach (var (attribution, depth) in AttributionTree.Read(reading.Attributions))
        {
            Write(attribution, claims[attribution.Id], reading, names, 2 + (4 * depth));
        }
    }

    private void Write(
        Attribution attribution,
        IEnumerable<Claim> claims,
        Reading reading,
        PartyNames names,
        int indent
    )
    {
        var text = reading.Story.Text;
        pen.NewLine(indent);
        pen.Write(attribution.Id + " ");
        if (attribution.Source.IsEmpty)
        {
            pen.Write(Words.Nobody, Ink.Faint);
        }
        else
        {
            pen.Write(Words.Of(text, attribution.Source), Ink.Source);
        }

        pen.Write(" · ", Ink.Faint);
        pen.Write(Words.Of(text, attribution.Cue), Ink.Cue);
        pen.Write(" · ", Ink.Faint);
        pen.Write(Words.SourceOf(attribution.Kind));
        pen.Write(VoiceWords.Of(attribution, names), Ink.Faint);
        pen.Write($" · {Words.Name(attribution.Form)}, certainty {Words.Certainty(attribution.Score)}", Ink.Faint);
        pen.NewLine(indent + attribution.Id.Length + 1);
        pen.Write(Words.Short(Words.Of(text, attribution.Content), LongestContent), Ink.Content);
        foreach (var claim in claims)
        {
            pen.NewLine(indent + attribution.Id.Length + 1);
            pen.Write($"{claim.Id} {ClaimWords.Of(claim, reading, names)}", Ink.Faint);
        }

        pen.NewLine();
    }

    private static Ink InkOf(Part part) =>
        part switch
        {
            Part.Source => Ink.Source,
            Part.Cue => Ink.Cue,
            _ => Ink.Content,
        };

    private static string Opening(Mark mark) =>
        mark.Part switch
        {
            Part.Source => "[",
            Part.Cue => "<",
            _ => "{",
        } + Raised(mark.Index + 1);

    private static string Closing(Mark mark) =>
        mark.Part switch
        {
            Part.Source => "]",
            Part.Cue => ">",
            _ => Raised(mark.Index + 1) + "}",
        };

    private static string Raised(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));
}
