using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Every way to close a connection, on the accessor's.</summary>
public partial class DisposalReportedTests
{
    [Fact]
    public Task Dispose() => Programs.Statements("⟦RedisManager.Shared.Dispose⟧();");

    [Fact]
    public Task Close() => Programs.Statements("⟦RedisManager.Shared.Close⟧();");

    [Fact]
    public Task Close_with_arguments() => Programs.Statements("⟦RedisManager.Shared.Close⟧(allowCommandsToComplete: false);");

    [Fact]
    public Task CloseAsync() => Programs.Statements("await ⟦RedisManager.Shared.CloseAsync⟧();");

    [Fact]
    public Task DisposeAsync() => Programs.Statements("await ⟦RedisManager.Shared.DisposeAsync⟧();");

    [Fact]
    public Task A_task_that_is_waited_for() => Programs.Statements("⟦RedisManager.Shared.CloseAsync⟧().Wait();");

    [Fact]
    public Task A_task_that_nobody_waits_for() => Programs.Statements("_ = ⟦RedisManager.Shared.CloseAsync⟧();");

    [Fact]
    public Task A_call_behind_a_question_mark() => Programs.Statements("RedisManager.Shared?⟦.Dispose⟧();");

    [Fact]
    public Task A_using_declaration() => Programs.Statements("using var ⟦redis⟧ = RedisManager.Shared;");

    [Fact]
    public Task A_using_declaration_with_a_type() => Programs.Statements("using IConnectionMultiplexer ⟦redis⟧ = RedisManager.Shared;");

    [Fact]
    public Task A_using_declaration_that_knows_only_that_it_is_disposable() => Programs.Statements("using IDisposable ⟦redis⟧ = RedisManager.Shared;");

    [Fact]
    public Task An_asynchronous_using_declaration() => Programs.Statements("await using var ⟦redis⟧ = RedisManager.Shared;");

    [Fact]
    public Task A_using_statement_with_a_declaration() => Programs.Statements("using (var ⟦redis⟧ = RedisManager.Shared) { redis.GetDatabase(); }");

    [Fact]
    public Task An_asynchronous_using_statement() => Programs.Statements("await using (var ⟦redis⟧ = RedisManager.Shared) { redis.GetDatabase(); }");

    [Fact]
    public Task A_using_statement_with_an_expression() => Programs.Statements("using (⟦RedisManager.Shared⟧) { }");

    [Theory]
    [InlineData("await using (⟦RedisManager.Shared⟧.ConfigureAwait(false)) { }")]
    [InlineData("await using (⟦(RedisManager.Shared)⟧.ConfigureAwait(false)) { }")]
    [InlineData("await using var ⟦_⟧ = RedisManager.Shared.ConfigureAwait(false);")]
    [InlineData("await using (var ⟦closing⟧ = RedisManager.Shared.ConfigureAwait(continueOnCapturedContext: false)) { }")]
    [InlineData("await using (TaskAsyncEnumerableExtensions.ConfigureAwait(⟦RedisManager.Shared⟧, false)) { }")]
    public Task A_using_that_says_how_to_wait(string statement) => Programs.Statements(statement);

    [Fact]
    public Task A_using_statement_with_an_assignment() => Programs.Statements(
        """
        ConnectionMultiplexer redis;
        using (⟦redis = RedisManager.Shared⟧) { redis.GetDatabase(); }
        """);

    [Fact]
    public Task Each_resource_of_a_using() => Programs.Statements("using (ConnectionMultiplexer ⟦one⟧ = RedisManager.Shared, ⟦two⟧ = RedisManager.Shared) { }");

    [Fact]
    public Task The_shared_one_of_two_resources() => Programs.Statements("using (ConnectionMultiplexer ⟦one⟧ = RedisManager.Shared, two = [|ConnectionMultiplexer.Connect|](cs)) { }");

    [Fact]
    public Task A_using_statement_without_a_block() => Programs.Statements(
        """
        using (var ⟦redis⟧ = RedisManager.Shared)
        using (var stream = new System.IO.MemoryStream())
            redis.GetDatabase().StringSet("a", stream.Length);
        """);

    [Fact]
    public Task A_using_of_a_variable() => Programs.Statements(
        """
        var redis = RedisManager.Shared;
        using (⟦redis⟧)
            redis.GetDatabase();
        """);

    [Fact]
    public Task A_method_group() => Programs.Statements("Action close = ⟦RedisManager.Shared.Dispose⟧; close();");

    [Fact]
    public Task A_method_group_as_an_argument() => Programs.Statements("AppDomain.CurrentDomain.ProcessExit += (_, _) => new[] { 1 }.ToList().ForEach(_ => ⟦RedisManager.Shared.Dispose⟧());");

    [Fact]
    public Task A_call_in_a_lambda() => Programs.Statements("Action close = () => ⟦RedisManager.Shared.Dispose⟧(); close();");

    [Fact]
    public Task A_call_inside_a_larger_expression() => Programs.Statements("await Task.WhenAll(⟦RedisManager.Shared.CloseAsync⟧(), Task.Delay(1));");

    [Fact]
    public Task A_call_behind_a_cast() => Programs.Statements("((IDisposable)⟦RedisManager.Shared).Dispose⟧();".Replace("((IDisposable)⟦", "⟦((IDisposable)"));

    [Fact]
    public Task A_call_behind_as() => Programs.Statements("(RedisManager.Shared as IDisposable)?⟦.Dispose⟧();");

    [Fact]
    public Task A_call_in_a_finally() => Programs.Statements("try { } finally { ⟦RedisManager.Shared.Dispose⟧(); }");

    [Fact]
    public Task Both_of_two_calls() => Programs.Statements(
        """
        var redis = RedisManager.Shared;
        ⟦redis.Close⟧();
        ⟦redis.Dispose⟧();
        """);

    [Fact]
    public Task A_top_level_program() => Programs.Program(
        """
        // top-level
        using var ⟦redis⟧ = RedisManager.Shared;
        ⟦redis.Close⟧();
        """);

    [Fact]
    public Task A_constructor_and_a_finalizer() => Programs.Members(
        """
        Service() => ⟦RedisManager.Shared.Dispose⟧();
        ~Service() => ⟦RedisManager.Shared.Dispose⟧();
        """);

    [Fact]
    public Task A_property_and_an_indexer() => Programs.Members(
        """
        int Count { get { ⟦RedisManager.Shared.Dispose⟧(); return 0; } set => ⟦RedisManager.Shared.Dispose⟧(); }
        int this[int i] { get { using var ⟦redis⟧ = RedisManager.Shared; return i; } }
        """);

    [Fact]
    public Task A_local_function() => Programs.Statements(
        """
        Stop();
        void Stop() => ⟦RedisManager.Shared.Dispose⟧();
        """);

    [Fact]
    public Task A_struct_a_record_and_a_nested_type() => Programs.Program(
        """
        struct A { public void Stop() => ⟦RedisManager.Shared.Dispose⟧(); }
        record B { public void Stop() => ⟦RedisManager.Shared.Dispose⟧(); }
        class C { class D { public void Stop() => ⟦RedisManager.Shared.Dispose⟧(); } }
        """);

    [Theory]
    [MemberData(nameof(RedisAssembly.Versions), MemberType = typeof(RedisAssembly))]
    public Task Every_version_of_the_class(string version) => Programs.MembersWith(version,
        """
        void A() { using var ⟦redis⟧ = RedisManager.Shared; }
        void B() => ⟦RedisManager.Shared.Dispose⟧();
        void C() => ⟦RedisManager.Shared.Close⟧();
        Task D() => ⟦RedisManager.Shared.CloseAsync⟧();
        """);

    [Theory]
    [MemberData(nameof(RedisAssembly.Versions), MemberType = typeof(RedisAssembly))]
    public Task Every_version_of_the_interface(string version) => Programs.MembersWith(version,
        """
        void A() => ⟦RedisManager.Shared.Dispose⟧();
        void B() => ⟦RedisManager.Shared.Close⟧();
        Task C() => ⟦RedisManager.Shared.CloseAsync⟧();
        """,
        TestAccessor.Interface);
}
