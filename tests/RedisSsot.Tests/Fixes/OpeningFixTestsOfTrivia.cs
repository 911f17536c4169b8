using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Nothing unrelated moves: white space, comments, line ends and the encoding stay.</summary>
public class OpeningFixTestsOfTrivia
{
    private const string Plain = """
        using System.IO;

        class Service
        {
            private ConnectionMultiplexer _redis;

            public async Task RunAsync(string cs)
            {
                using (var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs))
                {
                    redis.GetDatabase().StringSet("a", Path.PathSeparator.ToString());
                }

                _redis = [|ConnectionMultiplexer.Connect|](cs);
            }

            public void Stop()
            {
                _redis.Close();
            }
        }

        """;

    private const string PlainFixed = """
        using System.IO;
        using Platform.Data;

        class Service
        {
            private ConnectionMultiplexer _redis;

            public Task RunAsync(string cs)
            {
                {
                    var redis = RedisManager.Shared;
                    redis.GetDatabase().StringSet("a", Path.PathSeparator.ToString());
                }

                _redis = RedisManager.Shared;
                return Task.CompletedTask;
            }

            public void Stop()
            {
            }
        }

        """;

    [Fact]
    public Task Line_feeds_stay() => RedisTest.Fixes(Plain, PlainFixed, Accessors.Elsewhere);

    [Fact]
    public Task Carriage_returns_stay() => RedisTest.Fixes(Crlf(Plain), Crlf(PlainFixed), Accessors.Elsewhere);

    [Fact]
    public Task Tabs_stay() => RedisTest.Fixes(Tabs(Plain), Tabs(PlainFixed), Accessors.Elsewhere);

    [Fact]
    public Task A_file_without_a_last_line_end_stays_so() => RedisTest.Fixes(Plain.TrimEnd('\n'), PlainFixed.TrimEnd('\n'), Accessors.Elsewhere);

    [Fact]
    public Task Tabs_and_a_using_without_a_block() => RedisTest.Fixes(
        Tabs("""
            class Service
            {
                void Run(string cs)
                {
                    using (var redis = [|ConnectionMultiplexer.Connect|](cs))
                        redis.GetDatabase();
                }
            }
            """),
        Tabs("""
            class Service
            {
                void Run(string cs)
                {
                    {
                        var redis = RedisManager.Shared;
                        redis.GetDatabase();
                    }
                }
            }
            """));

    [Fact]
    public Task Two_spaces_stay() => RedisTest.Fixes(
        """
        class Service
        {
          async Task WarmAsync(string cs)
          {
            using (var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs))
              redis.GetDatabase();
          }
        }
        """,
        """
        class Service
        {
          Task WarmAsync(string cs)
          {
            {
              var redis = RedisManager.Shared;
              redis.GetDatabase();
            }
            return Task.CompletedTask;
          }
        }
        """);

    [Fact]
    public Task A_program_on_one_line() => RedisTest.Fixes(
        """class Service { IDatabase Open(string cs) { using var redis = [|ConnectionMultiplexer.Connect|](cs); return redis.GetDatabase(); } }""",
        """class Service { IDatabase Open(string cs) { var redis = RedisManager.Shared; return redis.GetDatabase(); } }""");

    [Fact]
    public Task A_program_on_one_line_that_needs_a_using() => RedisTest.Fixes(
        """class Service { IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase(); }""",
        """
        using Platform.Data;

        class Service { IDatabase Open(string cs) => RedisManager.Shared.GetDatabase(); }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Comments_around_the_opening_stay() => Expect.Statements(
        """
        // Before.
        /* left */ var redis = /* value */ [|ConnectionMultiplexer.Connect|](cs) /* behind */; // right
        // After.
        redis.GetDatabase();
        """,
        """
        // Before.
        /* left */ var redis = /* value */ RedisManager.Shared /* behind */; // right
        // After.
        redis.GetDatabase();
        """);

    [Fact]
    public Task Comments_around_a_using_stay() => Expect.Statements(
        """
        // Before.
        using (var redis = [|ConnectionMultiplexer.Connect|](cs)) // for a moment
        {
            // Inside.
            redis.GetDatabase(); // right
            // At the end.
        }
        // After.
        """,
        """
        // Before.
        {
            var redis = RedisManager.Shared; // for a moment
            // Inside.
            redis.GetDatabase(); // right
            // At the end.
        }
        // After.
        """);

    [Fact]
    public Task A_statement_behind_the_brace_does_not_become_part_of_a_comment() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs)) // for a moment
        { redis.GetDatabase().KeyDelete("a");
          redis.GetDatabase().KeyDelete("b"); }
        """,
        """
        {
        var redis = RedisManager.Shared; // for a moment
        redis.GetDatabase().KeyDelete("a");
          redis.GetDatabase().KeyDelete("b"); }
        """);

    [Fact]
    public Task A_comment_before_what_a_using_without_braces_guards_stays() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs)) // for a moment
            redis.GetDatabase().KeyDelete("a");
        """,
        """
        {
            var redis = RedisManager.Shared; // for a moment
            redis.GetDatabase().KeyDelete("a");
        }
        """);

    [Fact]
    public Task A_comment_before_what_a_using_without_a_variable_guards_stays() => Expect.Statements(
        """
        using ([|ConnectionMultiplexer.Connect|](cs)) // one batch
        {
            Console.WriteLine(cs);
        }
        """,
        """
        // one batch
        {
            Console.WriteLine(cs);
        }
        """);

    [Fact]
    public Task Comments_on_the_lines_around_a_close_stay() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        // The work.
        redis.GetDatabase();
        // The end.
        redis.Close();
        // Behind the end.
        """,
        """
        var redis = RedisManager.Shared;
        // The work.
        redis.GetDatabase();
        // The end.
        // Behind the end.
        """);

    [Fact]
    public Task A_block_with_a_comment_is_not_removed_with_the_close() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        if (cs.Length > 3)
        {
            // Nobody needs it any more.
            redis.Close();
        }
        """,
        """
        var redis = RedisManager.Shared;
        if (cs.Length > 3)
        {
            // Nobody needs it any more.
        }
        """);

    [Fact]
    public Task Odd_formatting_stays() => Expect.Statements(
        """
        var  redis=[|ConnectionMultiplexer . Connect|] ( cs ) ;
        redis . GetDatabase( ) ;   redis.Close( ) ;
            Console.WriteLine( cs );
        """,
        """
        var  redis=RedisManager.Shared ;
        redis . GetDatabase( ) ;   
            Console.WriteLine( cs );
        """);

    [Fact]
    public Task A_call_on_several_lines() => Expect.Statements(
        """
        var db = [|ConnectionMultiplexer
            .Connect|](
                cs,
                Console.Out)
            .GetDatabase();
        db.StringSet("a", "b");
        """,
        """
        var db = RedisManager.Shared
            .GetDatabase();
        db.StringSet("a", "b");
        """);

    [Fact]
    public Task Regions_and_pragmas_stay() => RedisTest.Fixes(
        """
        #pragma warning disable CS0618
        class Service
        {
            #region Redis
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
            #endregion

            public IDatabase Database => _redis.GetDatabase();

            public void Stop()
            {
        #if DEBUG
                Console.WriteLine("stop");
        #endif
                _redis.Close();
            }
        }
        """,
        """
        #pragma warning disable CS0618
        class Service
        {
            #region Redis
            private ConnectionMultiplexer _redis => RedisManager.Shared;
            #endregion

            public IDatabase Database => _redis.GetDatabase();

            public void Stop()
            {
        #if DEBUG
                Console.WriteLine("stop");
        #endif
            }
        }
        """);

    [Fact]
    public Task Strings_on_several_lines_are_not_indented() => RedisTest.Fixes(
        """"
        class Service
        {
            void Run(string cs)
            {
                using (var redis = [|ConnectionMultiplexer.Connect|](cs))
                using (var reader = new System.IO.StringReader(@"one
        two"))
                {
                    redis.GetDatabase().StringSet("a", reader.ReadToEnd() + """
                        three
                        four
                        """);
                }
            }
        }
        """",
        """"
        class Service
        {
            void Run(string cs)
            {
                {
                    var redis = RedisManager.Shared;
                    using (var reader = new System.IO.StringReader(@"one
        two"))
                    {
                        redis.GetDatabase().StringSet("a", reader.ReadToEnd() + """
                        three
                        four
                        """);
                    }
                }
            }
        }
        """");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task The_byte_order_mark_stays(bool mark)
    {
        var encoding = new UTF8Encoding(mark);
        var test = RedisTest.Of("class First { }", Accessors.Elsewhere);
        test.Fixed("class First { }", Accessors.Elsewhere);
        test.TestState.Sources.Add(SourceText.From("class Service { IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase(); }\r\n", encoding));
        test.FixedState.Sources.Add(SourceText.From("using Platform.Data;\r\n\r\nclass Service { IDatabase Open(string cs) => RedisManager.Shared.GetDatabase(); }\r\n", encoding));
        return test.RunAsync();
    }

    private static string Crlf(string program) => program.Replace("\n", "\r\n");

    private static string Tabs(string program) => program.Replace("    ", "\t");
}
