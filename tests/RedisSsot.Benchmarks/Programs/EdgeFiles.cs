namespace RedisSsot.Benchmarks.Programs;

/// <summary>The files by which a part of the service meets the world: its controller, its worker, its client and its texts.</summary>
internal static class EdgeFiles
{
    public static string Controller(Words words, string space) => $$"""
        namespace {{space}};

        public sealed record {{words.Noun}}Request(string Reference, decimal Amount, string? Comment);

        public sealed record {{words.Noun}}View(Guid Id, string Text, decimal Sum);

        [ApiController]
        [Route("api/{{words.Variable}}s")]
        public sealed class {{words.Noun}}Controller : ControllerBase
        {
            private readonly {{words.Noun}}Service _service;
            private readonly I{{words.Noun}}Repository _repository;
            private readonly ILogger<{{words.Noun}}Controller> _logger;

            public {{words.Noun}}Controller({{words.Noun}}Service service, I{{words.Noun}}Repository repository, ILogger<{{words.Noun}}Controller> logger) =>
                (_service, _repository, _logger) = (service, repository, logger);

            [HttpGet]
            public async Task<IActionResult> Search(string? text, int page = 0, CancellationToken cancellation = default)
            {
                if (page < 0)
                    return BadRequest(new { Problem = "The page is negative.", Page = page });
                var rows = await _repository.SearchAsync(text, page, {{20 + words.Below(80)}}, cancellation);
                return Ok(rows.Select(row => new {{words.Noun}}View(row.Id, row.ToString(), row.Sum)).ToList());
            }

            [HttpGet("{id}")]
            public async Task<IActionResult> Get(Guid id, CancellationToken cancellation)
            {
                var found = await _repository.FindAsync(id, cancellation);
                return found is null ? NotFound() : Ok(new {{words.Noun}}View(found.Id, await _service.DescribeAsync(id, cancellation), found.Sum));
            }

            [HttpPost]
            public async Task<IActionResult> Post([FromBody] {{words.Noun}}Request request, CancellationToken cancellation)
            {
                try
                {
                    var opened = await _service.OpenAsync(request.Reference, request.Amount, cancellation);
                    return Created($"api/{{words.Variable}}s/{opened.Id}", new {{words.Noun}}View(opened.Id, opened.ToString(), opened.Sum));
                }
                catch (ArgumentException exception)
                {
                    _logger.LogInformation(exception, "Refused {Reference}", request.Reference);
                    return BadRequest(exception.Message);
                }
            }

            [HttpGet("totals")]
            public async Task<IActionResult> Totals(int days, CancellationToken cancellation)
            {
                var totals = await _repository.TotalsAsync(DateTimeOffset.UtcNow.AddDays(-Math.Abs(days)), cancellation);
                var largest = totals.OrderByDescending(total => total.Value).Select(total => total.Key).FirstOrDefault();
                return Ok(new { Largest = largest, Sum = totals.Values.Sum(), Count = totals.Count });
            }
        }
        """;

    public static string Worker(Words words, string space) => $$"""
        namespace {{space}};

        public sealed class {{words.Noun}}Worker : BackgroundService
        {
            private readonly IServiceProvider _services;
            private readonly ILogger<{{words.Noun}}Worker> _logger;
            private readonly Queue<(Guid Id, DateTimeOffset Due)> _due = new();
            private int _failures;

            public {{words.Noun}}Worker(IServiceProvider services, ILogger<{{words.Noun}}Worker> logger)
            {
                _services = services;
                _logger = logger;
            }

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                using var timer = new PeriodicTimer(TimeSpan.FromMinutes({{1 + words.Below(30)}}));
                while (await timer.WaitForNextTickAsync(stoppingToken))
                {
                    await using var scope = _services.CreateAsyncScope();
                    var repository = scope.ServiceProvider.GetRequiredService<I{{words.Noun}}Repository>();
                    try
                    {
                        foreach (var row in await repository.SearchAsync(null, 0, {{50 + words.Below(50)}}, stoppingToken))
                            _due.Enqueue((row.Id, row.CreatedAt.AddDays({{1 + words.Below(20)}})));
                        _failures = 0;
                    }
                    catch (Exception exception) when (exception is not OperationCanceledException)
                    {
                        _logger.LogError(exception, "The round failed for the {Failures} time", ++_failures);
                    }

                    await DrainAsync(repository, stoppingToken);
                }
            }

            private async Task DrainAsync(I{{words.Noun}}Repository repository, CancellationToken cancellation)
            {
                while (_due.TryPeek(out var next) && next.Due <= DateTimeOffset.UtcNow)
                {
                    _due.Dequeue();
                    if (await repository.FindAsync(next.Id, cancellation) is not { IsArchived: false } found)
                        continue;
                    found.Archive(nameof({{words.Noun}}Worker));
                    _logger.LogInformation("Archived {Id}: {Text}", found.Id, found.{{words.Qualities4[2]}});
                }
            }
        }
        """;

    public static string Client(Words words, string space) => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;

        namespace {{space}};

        public sealed class {{words.Noun}}Client(HttpClient http, IOptions<{{words.Noun}}Settings> settings, ILogger<{{words.Noun}}Client> logger)
        {
            private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = false };

            public async Task<decimal?> PriceAsync(string product, CancellationToken cancellation)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(settings.Value.Endpoint), $"prices/{Uri.EscapeDataString(product)}"));
                foreach (var (name, value) in settings.Value.Headers)
                    request.Headers.TryAddWithoutValidation(name, value);

                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
                if (!response.IsSuccessStatusCode)
                {
                    logger.LogWarning("The price of {Product} is not known: {Status}", product, (int)response.StatusCode);
                    return null;
                }

                await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
                using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
                return document.RootElement.TryGetProperty("price", out var price) && price.ValueKind == JsonValueKind.Number ? price.GetDecimal() : null;
            }

            public async Task<bool> SendAsync({{words.Noun}} {{words.Variable}}, CancellationToken cancellation)
            {
                var body = new Dictionary<string, object?>
                {
                    ["id"] = {{words.Variable}}.Id,
                    ["{{words.Qualities4[0].ToLowerInvariant()}}"] = {{words.Variable}}.{{words.Qualities4[0]}},
                    ["sum"] = {{words.Variable}}.Sum,
                    ["lines"] = {{words.Variable}}.Lines.Select(line => new { line.Product, line.Quantity, Price = decimal.Round(line.Price, 2) }).ToArray(),
                };
                using var response = await http.PostAsJsonAsync(settings.Value.Endpoint, body, Json, cancellation);
                logger.LogDebug("Sent {Id}: {Status}", {{words.Variable}}.Id, response.StatusCode);
                return response.IsSuccessStatusCode;
            }
        }
        """;

    public static string Texts(Words words, string space) => $$"""
        using System.Globalization;
        using System.Text;

        namespace {{space}};

        public static class {{words.Noun}}Texts
        {
            private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("{{words.Pick("en-GB", "de-DE", "fr-FR", "nl-NL")}}");

            public static string Table(IEnumerable<{{words.Noun}}> rows, int width = {{40 + words.Below(60)}})
            {
                var text = new StringBuilder();
                foreach (var row in rows.OrderBy(row => row.{{words.Qualities4[0]}}, StringComparer.CurrentCulture))
                {
                    text.Append(Shorten(row.{{words.Qualities4[0]}}, width / 2).PadRight(width / 2)).Append(" | ");
                    text.Append(row.Sum.ToString("C", Culture).PadLeft(12)).Append(" | ");
                    text.AppendLine(row.CreatedAt.ToString("d", Culture));
                }

                return text.ToString();
            }

            public static string Shorten(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - 1)), "…");

            public static string Level(decimal sum) => sum switch
            {
                < 0 => throw new ArgumentOutOfRangeException(nameof(sum)),
                < {{10 + words.Below(90)}} => "small",
                < {{200 + words.Below(800)}} => "medium",
                _ => "large",
            };

            public static bool TryRead(string line, out {{words.Noun}}Line? result)
            {
                var parts = line.Split(';', StringSplitOptions.TrimEntries);
                result = parts.Length == 3 && int.TryParse(parts[1], NumberStyles.Integer, Culture, out var quantity) && decimal.TryParse(parts[2], NumberStyles.Number, Culture, out var price)
                    ? new {{words.Noun}}Line(parts[0], quantity, price)
                    : null;
                return result is not null;
            }
        }
        """;
}
