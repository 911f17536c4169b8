using System;
using System.IO;

namespace Chat.Reports;

public static class ReportExport
{
    public static void Write(TextWriter output)
    {
        output.WriteLine(ReportRedis.Connection.GetDatabase().StringGet("report:last"));
        output.WriteLine(DateTime.UtcNow);
    }
}
