using Ondit.App.Commands;

namespace Ondit.App.Exports;

/// <summary>brat standoff: for each story its text and, beside it, an <c>.ann</c> file.</summary>
internal sealed class BratExport : IExport
{
    private readonly Func<Reading, string> name;
    private readonly Action<string, string> write;

    private BratExport(Func<Reading, string> name, Action<string, string> write)
    {
        this.name = name;
        this.write = write;
    }

    /// <summary>Files named after the stories, with the settings that brat needs to show them.</summary>
    public static BratExport IntoFolder(StoryFiles files)
    {
        files.Write(Path.Join(files.Folder, "annotation.conf"), Resource.Text("annotation.conf"));
        return new BratExport(reading => files.Name(reading.Story), files.Write);
    }

    /// <summary>Both files of one story, by the name of the <c>.ann</c>.</summary>
    public static BratExport IntoFile(string path, IReadOnlyList<string> inputs)
    {
        var used = false;
        return new BratExport(NameOnce, (file, text) => StoryFiles.Write(inputs, file, text));

        string NameOnce(Reading reading)
        {
            if (used)
            {
                throw new WrongCommandLineException(
                    $"--output {path} is for one story, and there are several; name a folder"
                );
            }

            used = true;
            return Path.ChangeExtension(path, null);
        }
    }

    public void Write(Reading reading)
    {
        var path = name(reading);
        write(path + ".txt", reading.Story.Text);
        write(path + ".ann", BratStandoff.Write(reading));
    }

    public void End() { }

    public void Dispose() { }
}
