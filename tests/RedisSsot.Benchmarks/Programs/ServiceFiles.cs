namespace RedisSsot.Benchmarks.Programs;

/// <summary>The files that a part of the service has besides those that touch Redis. What they use of each other is in the same part.</summary>
internal static class ServiceFiles
{
    public static string Entity(Words words, string space) => $$"""
        namespace {{space}};

        /// <summary>A row of the table {{words.Noun}}s.</summary>
        public sealed class {{words.Noun}}
        {
            public Guid Id { get; init; } = Guid.NewGuid();
            public DateTimeOffset CreatedAt { get; init; } = DateTimeOffset.UtcNow;
            public string {{words.Qualities4[0]}} { get; set; } = "";
            public string {{words.Qualities4[1]}} { get; set; } = string.Empty;
            public string? {{words.Qualities4[2]}} { get; set; }
            public string? {{words.Qualities4[3]}} { get; set; }
            public decimal {{words.Amount}} { get; set; }
            public bool IsArchived { get; private set; }
            public List<{{words.Noun}}Line> Lines { get; } = new();

            public decimal Sum => Lines.Where(line => !line.IsFree).Sum(line => line.Price * line.Quantity) + {{words.Amount}};

            public void Archive(string reason)
            {
                if (IsArchived)
                    throw new InvalidOperationException($"{{words.Noun}} {Id} is archived already.");
                IsArchived = true;
                {{words.Qualities4[2]}} = string.IsNullOrWhiteSpace(reason) ? "unknown" : reason.Trim();
            }

            public override string ToString() => string.Join(", ", Id.ToString("N"), {{words.Qualities4[0]}}, Sum.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        public sealed record {{words.Noun}}Line(string Product, int Quantity, decimal Price)
        {
            public bool IsFree => Price == decimal.Zero;
        }

        public sealed class {{words.Noun}}Context : DbContext
        {
            public DbSet<{{words.Noun}}> {{words.Noun}}s => Set<{{words.Noun}}>();
        }
        """;

    public static string Settings(Words words, string space) => $$"""
        using System.ComponentModel.DataAnnotations;

        namespace {{space}};

        /// <summary>The section '{{words.Noun}}s' of the settings.</summary>
        public sealed class {{words.Noun}}Settings
        {
            public const string Section = "{{words.Noun}}s";

            [Required]
            [StringLength({{100 + words.Below(900)}})]
            public string Endpoint { get; set; } = "https://{{words.Variable}}.internal";

            [Range(1, {{10 + words.Below(90)}})]
            public int MaxAttempts { get; set; } = {{1 + words.Below(9)}};

            public int PageSize { get; set; } = {{10 + words.Below(200)}};
            public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds({{1 + words.Below(60)}});
            public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

            public IEnumerable<string> Problems()
            {
                if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
                    yield return $"'{nameof(Endpoint)}' has to be an absolute address with https: '{Endpoint}'.";
                if (PageSize is < 1 or > 1000)
                    yield return $"'{nameof(PageSize)}' is {PageSize}.";
                foreach (var header in Headers.Where(header => header.Value.Length == 0))
                    yield return "The header '" + header.Key + "' is empty.";
            }
        }

        public static class {{words.Noun}}Registration
        {
            public static IServiceCollection Add{{words.Noun}}s(this IServiceCollection services)
            {
                services.AddSingleton<{{words.Noun}}Settings>();
                services.AddScoped<{{words.Noun}}Context>();
                services.AddScoped<I{{words.Noun}}Repository, {{words.Noun}}Repository>();
                services.AddTransient(provider => new {{words.Noun}}Service(
                    provider.GetRequiredService<I{{words.Noun}}Repository>(),
                    provider.GetRequiredService<IOptions<{{words.Noun}}Settings>>(),
                    provider.GetRequiredService<ILogger<{{words.Noun}}Service>>()));
                return services;
            }
        }
        """;

    public static string Repository(Words words, string space) => $$"""
        namespace {{space}};

        public interface I{{words.Noun}}Repository
        {
            Task<{{words.Noun}}?> FindAsync(Guid id, CancellationToken cancellation);
            Task<List<{{words.Noun}}>> SearchAsync(string? text, int page, int size, CancellationToken cancellation);
            Task<bool> ExistsAsync(string reference, CancellationToken cancellation);
            Task AddAsync({{words.Noun}} {{words.Variable}}, CancellationToken cancellation);
            Task<IReadOnlyDictionary<string, decimal>> TotalsAsync(DateTimeOffset since, CancellationToken cancellation);
        }

        public sealed class {{words.Noun}}Repository : I{{words.Noun}}Repository
        {
            private readonly {{words.Noun}}Context _context;
            private readonly ILogger<{{words.Noun}}Repository> _logger;

            public {{words.Noun}}Repository({{words.Noun}}Context context, ILogger<{{words.Noun}}Repository> logger)
            {
                _context = context ?? throw new ArgumentNullException(nameof(context));
                _logger = logger;
            }

            public Task<{{words.Noun}}?> FindAsync(Guid id, CancellationToken cancellation) =>
                _context.{{words.Noun}}s.AsNoTracking().Include(row => row.Lines).FirstOrDefaultAsync(row => row.Id == id, cancellation);

            public async Task<List<{{words.Noun}}>> SearchAsync(string? text, int page, int size, CancellationToken cancellation)
            {
                var query = _context.{{words.Noun}}s.AsNoTracking().Where(row => !row.IsArchived);
                if (!string.IsNullOrEmpty(text))
                    query = query.Where(row => row.{{words.Qualities4[0]}}.Contains(text) || row.{{words.Qualities4[1]}}.StartsWith(text));

                var rows = await query.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.{{words.Qualities4[1]}}).Skip(page * size).Take(size).ToListAsync(cancellation).ConfigureAwait(false);
                _logger.LogDebug("Found {Count} rows for {Text}", rows.Count, text);
                return rows;
            }

            public Task<bool> ExistsAsync(string reference, CancellationToken cancellation) =>
                _context.{{words.Noun}}s.AnyAsync(row => row.{{words.Qualities4[1]}} == reference, cancellation);

            public async Task AddAsync({{words.Noun}} {{words.Variable}}, CancellationToken cancellation)
            {
                ArgumentNullException.ThrowIfNull({{words.Variable}});
                _context.{{words.Noun}}s.Add({{words.Variable}});
                var written = await _context.SaveChangesAsync(cancellation);
                if (written == 0)
                    _logger.LogWarning("Nothing was written for {Id}", {{words.Variable}}.Id);
            }

            public async Task<IReadOnlyDictionary<string, decimal>> TotalsAsync(DateTimeOffset since, CancellationToken cancellation)
            {
                var rows = await _context.{{words.Noun}}s.Where(row => row.CreatedAt >= since).ToListAsync(cancellation);
                return rows.GroupBy(row => row.{{words.Qualities4[0]}}, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Sum(row => row.{{words.Amount}}));
            }
        }
        """;

    public static string Service(Words words, string space) => $$"""
        namespace {{space}};

        public sealed class {{words.Noun}}Service
        {
            private readonly I{{words.Noun}}Repository _repository;
            private readonly {{words.Noun}}Settings _settings;
            private readonly ILogger<{{words.Noun}}Service> _logger;
            private readonly SemaphoreSlim _gate = new(1, 1);

            public {{words.Noun}}Service(I{{words.Noun}}Repository repository, IOptions<{{words.Noun}}Settings> settings, ILogger<{{words.Noun}}Service> logger)
            {
                _repository = repository;
                _settings = settings.Value;
                _logger = logger;
            }

            public async Task<{{words.Noun}}> OpenAsync(string reference, decimal amount, CancellationToken cancellation = default)
            {
                if (await _repository.ExistsAsync(reference, cancellation).ConfigureAwait(false))
                    throw new ArgumentException($"There is a {{words.Noun}} '{reference}' already.", nameof(reference));

                var {{words.Variable}} = new {{words.Noun}} { {{words.Qualities4[1]}} = reference, {{words.Amount}} = Math.Round(amount, 2), {{words.Qualities4[0]}} = "open" };
                {{words.Variable}}.Lines.AddRange(Enumerable.Range(0, {{1 + words.Below(5)}}).Select(number => new {{words.Noun}}Line("product-" + number, number + 1, amount / 10)));
                await RetryAsync(token => _repository.AddAsync({{words.Variable}}, token), cancellation);
                _logger.LogInformation("{{words.Noun}} {Id} over {Amount} was opened", {{words.Variable}}.Id, {{words.Variable}}.Sum);
                return {{words.Variable}};
            }

            public async Task<string> DescribeAsync(Guid id, CancellationToken cancellation = default)
            {
                await _gate.WaitAsync(_settings.Timeout, cancellation);
                try
                {
                    var found = await _repository.FindAsync(id, cancellation);
                    return found?.{{words.Qualities4[3]}}?.Trim() ?? found?.ToString() ?? "none";
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async Task<int> CountAsync(IEnumerable<string> texts, CancellationToken cancellation = default)
            {
                var count = 0;
                foreach (var text in texts.Where(text => text.Length > 2).Distinct(StringComparer.Ordinal))
                {
                    using var watch = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                    watch.CancelAfter(_settings.Timeout);
                    var rows = await _repository.SearchAsync(text, page: 0, _settings.PageSize, watch.Token);
                    count += rows.Count(row => row.{{words.Amount}} > {{words.Below(500)}}m);
                }

                return count;
            }

            private async Task RetryAsync(Func<CancellationToken, Task> action, CancellationToken cancellation)
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        await action(cancellation).ConfigureAwait(false);
                        return;
                    }
                    catch (TimeoutException exception) when (attempt < _settings.MaxAttempts)
                    {
                        _logger.LogWarning(exception, "Attempt {Attempt} of {MaxAttempts}", attempt, _settings.MaxAttempts);
                        await Task.Delay(TimeSpan.FromMilliseconds(100 * Math.Pow(2, attempt)), cancellation);
                    }
                }
            }
        }
        """;
}
