// A stand-in for the package Serilog.Sinks.Redis.List, written from facts: the shape that programs bind to, no behaviour.
// Uses: Serilog
using System;
using Serilog.Configuration;
using Serilog.Formatting;

namespace Serilog.Sinks.Redis.List
{
    public static class RedisLoggerConfigurationExt
    {
        public static LoggerConfiguration RedisList(this LoggerSinkConfiguration loggerSinkConfiguration, string redisUris, string keyName, TimeSpan? period = null, int batchSizeLimit = 50, ITextFormatter formatter = null) => throw null;
    }
}
