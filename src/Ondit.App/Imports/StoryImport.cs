using System.Collections.Immutable;
using System.IO.Compression;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>Stories from files and standard input, in order. What cannot be read is named, and the rest is read.</summary>
/// <param name="problems">Where it is named.</param>
/// <param name="unsaid">What holds for stories that do not say it.</param>
internal sealed class StoryImport(ProblemLog problems, Unsaid unsaid)
{
    private long readBefore;
    private InputBytes? current;

    /// <summary>What a story is called that has no name of its own: its file's, unless told otherwise.</summary>
    public Func<string, string> NameOf { get; init; } = input => Path.GetFileNameWithoutExtension(input);

    /// <summary>The column of CSV files for each field of a story.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Bytes of the inputs taken so far.</summary>
    public long BytesRead => readBefore + (current?.Taken ?? 0);

    /// <summary>The stories of all inputs.</summary>
    /// <param name="inputs">Files; <c>-</c> is standard input.</param>
    public IEnumerable<Story> Read(IEnumerable<string> inputs) => TakeIn(inputs).Select(intake => intake.Story);

    /// <summary>The stories of all inputs, with the readings that some bring along.</summary>
    /// <param name="inputs">Files; <c>-</c> is standard input.</param>
    public IEnumerable<Intake> TakeIn(IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
        {
            var place = input == "-" ? "standard input" : input;
            using var stories = Stories(input, place).GetEnumerator();
            while (Next(stories, place) is { } intake)
            {
                var story = unsaid.AddTo(intake.Story);
                yield return intake with
                {
                    Story = story,
                    Reading = intake.Reading is { } reading ? reading with { Story = story } : null,
                };
            }

            readBefore = BytesRead;
            current?.Dispose();
            current = null;
        }
    }

    // Disks fail and files vanish while they are read, so each step may.
    private Intake? Next(IEnumerator<Intake> stories, string place)
    {
        try
        {
            return stories.MoveNext() ? stories.Current : null;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(place, "there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(place, "may not be read (permission denied)");
        }
        catch (InvalidDataException problem)
        {
            problems.Add(place, $"is damaged: {problem.Message}");
        }
        catch (Exception problem) when (problem is UnreadableInputException or IOException)
        {
            problems.Add(place, problem.Message);
        }

        return null;
    }

    // An iterator, so that what fails fails in MoveNext.
    private IEnumerable<Intake> Stories(string input, string place)
    {
        foreach (var intake in Recognised(input, place))
        {
            yield return intake;
        }
    }

    private IEnumerable<Intake> Recognised(string input, string place)
    {
        var id = input == "-" ? "stdin" : NameOf(input);
        var bytes = current = Open(input);
        switch (bytes.Peek(3))
        {
            case []:
                throw new UnreadableInputException("is empty");
            case [0x1F, 0x8B, ..]:
                bytes = new InputBytes(new GZipStream(bytes.AsStream(), CompressionMode.Decompress));
                break;
            case [0xEF, 0xBB, 0xBF]:
                bytes.Skip(3);
                break;
            case [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]:
                bytes = new InputBytes(new MemoryStream(TextDecoder.FromUtf16(bytes.TakeAll())));
                break;
        }

        return InputKindReader.Read(bytes.Peek(4096)) switch
        {
            InputKind.Json => new JsonLinesImport(problems).Read(bytes, place, id),
            InputKind.JsonArray => throw new UnreadableInputException(
                "is a JSON array; write one story a line (JSON Lines), for example with jq -c '.[]'"
            ),
            InputKind.Html => Taken(HtmlImport.Read(bytes.TakeAll(), id), place),
            InputKind.Feed => new FeedImport(problems)
                .Read(bytes.TakeAll(), place)
                .SelectMany(story => Taken(story with { Id = story.Id ?? id }, place)),
            InputKind.WebArchive => new WarcImport(problems)
                .Read(bytes, place)
                .SelectMany(story => Taken(story, place)),
            _ when IsCsv(input) => new CsvImport(problems, Columns)
                .Read(TextDecoder.Decode(bytes.TakeAll()), place, id)
                .SelectMany(story => Taken(story, place)),
            _ => Taken(WithText(TextImport.Read(TextDecoder.Decode(bytes.TakeAll()), id)), place),
        };
    }

    // Text with commas is told from a table by its name, or by the map of its columns.
    private bool IsCsv(string input) =>
        !Columns.IsEmpty || Path.GetExtension(input).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    private static Intake[] Taken(Story story, string place) => [new Intake(story, null, place)];

    private static InputBytes Open(string input)
    {
        if (input == "-")
        {
            return new InputBytes(Console.OpenStandardInput());
        }

        if (Directory.Exists(input))
        {
            throw new UnreadableInputException(
                $"is a folder; name the files in it, for example {Path.Join(input, "*")}"
            );
        }

        // Without a buffer of its own: InputBytes has one.
        return new InputBytes(
            new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0)
        );
    }

    private static Story WithText(Story story) =>
        string.IsNullOrWhiteSpace(story.Text) ? throw new UnreadableInputException("holds no text but blanks") : story;
}
