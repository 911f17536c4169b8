namespace Chat.TestUtilities;

public static class TestSettings
{
    public static string Redis => Environment.GetEnvironmentVariable("TEST_REDIS");
}
