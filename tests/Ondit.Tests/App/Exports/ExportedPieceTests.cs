using Ondit.App.Exports;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Stores;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.App.Exports;

/// <summary>However large a ledger is, an export holds no more of it than a story or a rumour.</summary>
public sealed class ExportedPieceTests
{
    private const int Stories = 400;

    // Of the JSON of a story like these, its reading and its rumour none has more bytes; writers hand on 16 KiB at a time.
    private const int Most = 32 << 10;

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("jsonld")]
    [InlineData("annotation")]
    public void It_is_handed_on_in_small_pieces(string format)
    {
        using var ledger = new ExportedLedger(
            Enumerable
                .Range(0, Stories)
                .Select(i =>
                    Told.Story(
                        $"s{i}",
                        $"Bram Ueda{(char)('a' + (i % 26))}",
                        "Bram Ueda" + (char)('a' + (i % 26)) + $" was ill {new string('x', i)}"
                    )
                )
        );
        using var output = new PieceCounter();

        Write(format, ledger.Store, output);

        output.Whole.ShouldBeGreaterThan(5L * Most, "else nothing is shown");
        output.Largest.ShouldBeLessThan(Most);
    }

    private static void Write(string format, ILedgerStore store, Stream output)
    {
        switch (format)
        {
            case "jsonl":
                using (var lines = new KeptLines(store, output))
                {
                    lines.Write(new Question());
                }

                break;
            case "csv":
                using (var text = new StreamWriter(output))
                {
                    new AppearanceTable(store, text).Write(new Question());
                }

                break;
            case "jsonld":
                using (var graph = new ClaimGraph(store, output))
                {
                    graph.Write(new Question());
                }

                break;
            default:
                using (var pages = new AnnotationPages(store, output))
                {
                    pages.Write(new Question());
                }

                break;
        }
    }

    private sealed class PieceCounter : MemoryStream
    {
        public int Largest { get; private set; }

        public long Whole { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Count(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer.Length);

        public override void WriteByte(byte value) => Count(1);

        private void Count(int bytes)
        {
            Largest = Math.Max(Largest, bytes);
            Whole += bytes;
        }
    }
}
