using System.Text;
using Ondit.App.Commands;

namespace Ondit.App.Exports;

/// <summary>Where readings go and how they are written: the options as they are meant together.</summary>
internal sealed class Destination
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Format format;
    private readonly string? path;
    private readonly bool isFolder;
    private readonly IReadOnlyList<string> inputs;

    private Destination(Format format, string? path, bool isFolder, IReadOnlyList<string> inputs)
    {
        this.format = format;
        this.path = path;
        this.isFolder = isFolder;
        this.inputs = inputs;
    }

    /// <summary>Whether the readings are seen as they come.</summary>
    public bool IsTerminal => path is null && !Console.IsOutputRedirected;

    /// <summary>What the options ask for.</summary>
    /// <exception cref="WrongCommandLineException">The options do not go together.</exception>
    public static Destination Of(ReadOptions options) =>
        options.Output switch
        {
            null => ToStandardOutput(options),
            "" => throw new WrongCommandLineException("--output needs a name"),
            var output => ToPath(options, output, options.Format ?? Formats.OfFile(output) ?? Format.JsonLines),
        };

    private static Destination ToStandardOutput(ReadOptions options) =>
        (options.Format ?? (Console.IsOutputRedirected ? Format.JsonLines : Format.Text)) switch
        {
            Format.Brat => throw new WrongCommandLineException(
                "brat is written as two files a story; name a folder for them: --output FOLDER"
            ),
            var format => new Destination(format, null, isFolder: false, options.Inputs),
        };

    private static Destination ToPath(ReadOptions options, string output, Format format)
    {
        var intoFolder =
            Directory.Exists(output)
            || Path.EndsInDirectorySeparator(output)
            || (format == Format.Brat && Formats.OfFile(output) != Format.Brat);
        return intoFolder && format is not (Format.Brat or Format.Html)
            ? throw new WrongCommandLineException(
                $"--output {output} is a folder, but all stories go into one file; name the file"
            )
            : new Destination(format, output, intoFolder, options.Inputs);
    }

    /// <summary>Makes the file or folder and what writes into it.</summary>
    /// <exception cref="WrongCommandLineException">The place cannot be written to.</exception>
    public IExport Open()
    {
        try
        {
            return format switch
            {
                Format.Brat => isFolder ? BratExport.IntoFolder(Folder()) : BratExport.IntoFile(NewFile(path!), inputs),
                Format.Html => isFolder ? new HtmlFolderExport(Folder()) : new HtmlExport(Writer()),
                Format.Csv => new CsvExport(Writer("\r\n")),
                Format.Json => new JsonExport(Bytes()),
                Format.JsonLines => new JsonLinesExport(Bytes()),
                _ => new TextExport(IsTerminal ? Pen.OfTerminal() : new Pen(Writer())),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WrongCommandLineException($"--output {path} cannot be written: {problem.Message}", problem);
        }
    }

    private Stream Bytes() => path is null ? StandardOutput.Open() : File.Create(NewFile(path));

    private StreamWriter Writer(string newLine = "\n") => new(Bytes(), Utf8) { NewLine = newLine };

    private StoryFiles Folder() => new(Directory.CreateDirectory(path!).FullName, inputs);

    private string NewFile(string file) =>
        StoryFiles.IsAmong(inputs, file)
            ? throw new WrongCommandLineException($"--output {file} is one of the files to read; name another")
            : file;
}
