namespace Ondit.App.Exports;

/// <summary>One web page with all stories.</summary>
internal sealed class HtmlExport(TextWriter output) : IExport
{
    private HtmlPage? page;

    public void Write(Reading reading)
    {
        page ??= new HtmlPage(output, reading);
        page.Write(reading);
        output.Flush();
    }

    public void End()
    {
        page?.End();
        output.Flush();
    }

    public void Dispose() => output.Dispose();
}
