using System.Globalization;

namespace Ondit.App.Exports;

/// <summary>A web page for each story.</summary>
internal sealed class HtmlFolderExport(StoryFiles files) : IExport
{
    public void Write(Reading reading)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var page = new HtmlPage(text, reading);
        page.Write(reading);
        page.End();
        files.Write(files.Name(reading.Story) + ".html", text.ToString());
    }

    public void End() { }

    public void Dispose() { }
}
