// A stand-in for the package Serilog.Sinks.RedisStream, written from facts: the shape that programs bind to, no behaviour.
// Uses: Serilog
using System;
using Serilog;
using Serilog.Configuration;

namespace SeriLog.Sinks.RedisStream
{
    public class RedisStreamSinkConfiguration
    {
        public string RedisConnectionString { get; set; }
        public string RedisStreamName { get; set; }
    }

    public static class RedisStreamSinkExtensions
    {
        public static LoggerConfiguration RedisStreamSink(this LoggerSinkConfiguration loggerConfiguration, RedisStreamSinkConfiguration redisStreamSinkConfiguration, string outputTemplate = "[{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3}] {Message:lj}{NewLine}{Exception}", IFormatProvider formatProvider = null) => throw null;
    }
}
