namespace Ondit.App.Exports;

/// <summary>Writes readings in one format, one after the other. What was written is out before the next is begun.</summary>
internal interface IExport : IDisposable
{
    /// <summary>Writes one reading.</summary>
    void Write(Reading reading);

    /// <summary>Writes what stands after the last reading.</summary>
    void End();
}
