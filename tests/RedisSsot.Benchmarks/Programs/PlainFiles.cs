namespace RedisSsot.Benchmarks.Programs;

/// <summary>Files that need nothing but the framework.</summary>
internal static class PlainFiles
{
    /// <summary>What a project is about, and what it is read from.</summary>
    public static string Model(Words words, string space) => $$"""
        namespace {{space}};

        public sealed record {{words.Noun}}(Guid Id, string {{words.Qualities4[0]}}, string? {{words.Qualities4[1]}}, decimal {{words.Amount}})
        {
            public IReadOnlyList<{{words.Noun}}> Parts { get; init; } = new List<{{words.Noun}}>();

            public decimal Sum => Parts.Sum(part => part.Sum) + {{words.Amount}};

            public static {{words.Noun}} Parse(string line)
            {
                var cells = line.Split(';').Select(cell => cell.Trim()).ToArray();
                if (cells.Length < 3)
                    throw new FormatException($"'{line}' has {cells.Length} cells.");
                return new {{words.Noun}}(Guid.NewGuid(), cells[0], cells[1].Length == 0 ? null : cells[1], decimal.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture));
            }

            public async Task<string> DescribeAsync(Func<Guid, Task<string?>> read)
            {
                var text = new System.Text.StringBuilder();
                foreach (var part in Parts.OrderByDescending(part => part.Sum).Take({{5 + words.Below(20)}}))
                    text.Append(await read(part.Id) ?? part.{{words.Qualities4[0]}}).Append(", ");
                return text.ToString().TrimEnd(',', ' ');
            }
        }
        """;
}
