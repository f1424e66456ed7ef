using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>Stories from files and standard input, in order. What cannot be read is named, and the rest is read.</summary>
/// <param name="problems">Where it is named.</param>
/// <param name="unsaid">What holds for stories that do not say it.</param>
internal sealed class StoryImport(ProblemLog problems, Unsaid unsaid)
{
    private long readBefore;
    private InputBytes? current;

    /// <summary>Bytes of the inputs taken so far.</summary>
    public long BytesRead => readBefore + (current?.Taken ?? 0);

    /// <summary>The stories of all inputs.</summary>
    /// <param name="inputs">Files; <c>-</c> is standard input.</param>
    public IEnumerable<Story> Read(IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
        {
            var place = input == "-" ? "standard input" : input;
            using var stories = Stories(input, place).GetEnumerator();
            while (Next(stories, place) is { } story)
            {
                yield return unsaid.AddTo(story);
            }

            readBefore = BytesRead;
            current?.Dispose();
            current = null;
        }
    }

    // Disks fail and files vanish while they are read, so each step may.
    private Story? Next(IEnumerator<Story> stories, string place)
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
        catch (Exception problem) when (problem is UnreadableInputException or IOException)
        {
            problems.Add(place, problem.Message);
        }

        return null;
    }

    // An iterator, so that what fails fails in MoveNext.
    private IEnumerable<Story> Stories(string input, string place)
    {
        foreach (var story in Recognised(input, place))
        {
            yield return story;
        }
    }

    private IEnumerable<Story> Recognised(string input, string place)
    {
        var id = input == "-" ? "stdin" : Path.GetFileNameWithoutExtension(input);
        var bytes = current = Open(input);
        switch (bytes.Peek(3))
        {
            case []:
                throw new UnreadableInputException("is empty");
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
            InputKind.Html => [HtmlImport.Read(bytes.TakeAll(), id)],
            _ => [WithText(TextImport.Read(TextDecoder.Decode(bytes.TakeAll()), id))],
        };
    }

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
