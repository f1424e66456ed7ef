using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Ondit.App.Exports;

/// <summary>Writes lines no wider than people like to read, breaking them between words; in colours where the place has them.</summary>
internal sealed class Pen : IDisposable
{
    // Longer lines are hard to follow with the eye.
    private const int Widest = 100;

    private readonly TextWriter output;
    private readonly IAnsiConsole? colours;
    private readonly int width;
    private readonly List<(string Words, Ink Ink)> word = [];
    private int wordWidth;
    private int column;
    private int indent;
    private bool blank;
    private Ink lastInk;

    /// <summary>Writes without colours.</summary>
    public Pen(TextWriter output)
        : this(output, null, Widest) { }

    private Pen(TextWriter output, IAnsiConsole? colours, int width)
    {
        this.output = output;
        this.colours = colours;
        this.width = width;
    }

    /// <summary>Writes to the terminal, in its width and, unless <c>NO_COLOR</c> is set, in its colours.</summary>
    public static Pen OfTerminal()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        var lineWidth = Math.Clamp(console.Profile.Width - 1, 30, Widest);

        // Lines are broken here, not there.
        console.Profile.Width = int.MaxValue / 2;
        return new Pen(
            Console.Out,
            console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors ? null : console,
            lineWidth
        );
    }

    /// <summary>Goes on at a column, and begins the lines that follow there; a blank further where the line has passed it.</summary>
    public void At(int target)
    {
        EndWord();
        blank = column > target;
        if (column < target)
        {
            output.Write(new string(' ', target - column));
            column = target;
            blank = false;
        }

        indent = target;
    }

    /// <summary>Ends the line; the next begins after so many blanks.</summary>
    public void NewLine(int indented = 0)
    {
        EndWord();
        output.WriteLine();
        column = 0;
        blank = false;
        indent = indented;
    }

    /// <summary>Writes on.</summary>
    public void Write(ReadOnlySpan<char> words, Ink ink = Ink.Plain)
    {
        while (!words.IsEmpty)
        {
            if (words[0] is ' ' or '\n' or '\r' or '\t')
            {
                EndWord();
                blank = column > 0;
                words = words[1..];
                continue;
            }

            var end = words.IndexOfAny(" \n\r\t");
            var part = end < 0 ? words : words[..end];
            var shown = Shown(part);
            word.Add((shown, ink));
            wordWidth += Width(shown);
            words = words[part.Length..];
        }
    }

    public void Flush()
    {
        EndWord();
        output.Flush();
    }

    public void Dispose() => output.Dispose();

    private void EndWord()
    {
        if (word.Count == 0)
        {
            return;
        }

        if (column > indent && column + 1 + wordWidth > width)
        {
            output.WriteLine();
            column = 0;
            blank = false;
        }

        if (column == 0)
        {
            output.Write(new string(' ', indent));
            column = indent;
        }
        else if (blank)
        {
            // A blank within a mark is part of it: an underlined source is underlined throughout.
            Put(" ", word[0].Ink == lastInk ? lastInk : Ink.Plain);
            column++;
        }

        foreach (var (part, ink) in word)
        {
            Put(part, ink);
        }

        column += wordWidth;
        lastInk = word[^1].Ink;
        word.Clear();
        wordWidth = 0;
        blank = false;
    }

    private void Put(string words, Ink ink)
    {
        if (colours is null || ink == Ink.Plain)
        {
            output.Write(words);
        }
        else
        {
            colours.Write(new Text(words, StyleOf(ink)));
        }
    }

    private static Style StyleOf(Ink ink) =>
        ink switch
        {
            Ink.Strong => new Style(decoration: Decoration.Bold),
            Ink.Faint => new Style(decoration: Decoration.Dim),
            Ink.Source => new Style(Color.Green, decoration: Decoration.Underline),
            Ink.Cue => new Style(Color.Fuchsia, decoration: Decoration.Bold),
            _ => new Style(Color.Teal),
        };

    // A story must not steer the terminal that shows it: signs that could are shown as what they are not.
    private static string Shown(ReadOnlySpan<char> words)
    {
        var shown = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            shown.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        return shown.ToString();
    }

    private static int Width(string words) =>
        words
            .EnumerateRunes()
            .Count(rune =>
                Rune.GetUnicodeCategory(rune)
                    is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            );
}
