// A stand-in for the package Serilog, written from facts: the shape that programs bind to, no behaviour.
using Serilog.Configuration;

namespace Serilog
{
    public interface ILogger
    {
        void Information(string messageTemplate);
    }

    public class LoggerConfiguration
    {
        public LoggerSinkConfiguration WriteTo => throw null;
        public ILogger CreateLogger() => throw null;
    }
}

namespace Serilog.Configuration
{
    public class LoggerSinkConfiguration
    {
        internal LoggerSinkConfiguration() { }
    }
}

namespace Serilog.Formatting
{
    public interface ITextFormatter { }
}
