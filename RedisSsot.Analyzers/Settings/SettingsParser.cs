using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RedisSsot.Settings;

/// <summary>Reads settings from key-value pairs. Knows no Roslyn type, so that it can be tested with plain dictionaries.</summary>
internal static class SettingsParser
{
    /// <summary>Reads the settings of one file.</summary>
    /// <param name="pairs">All keys and values in force for the file; keys that are not ours are passed over.</param>
    /// <returns>The settings; what cannot be read is left out and named among the problems.</returns>
    public static RedisSettings Parse(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var accessors = ImmutableArray.CreateBuilder<AccessorName>();
        var owners = ImmutableArray<NamePattern>.Empty;
        var services = ImmutableArray.CreateBuilder<ServiceNamespaces>();
        var problems = ImmutableArray.CreateBuilder<SettingProblem>();
        var testProjects = TestProjectMode.Suggest;
        string? service = null, phase = null;

        // Sorted: the first accessor is the unnamed one, and findings come in the same order on every machine.
        foreach (var pair in pairs.Where(pair => SettingKeys.IsOurs(pair.Key)).OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            var key = pair.Key.ToLowerInvariant();
            var value = pair.Value.Trim();

            // An empty value unsets what a wider section said.
            if (value.Length == 0 && (SettingKeys.All.Contains(key) || SettingKeys.AccessorName(key) is not null || SettingKeys.ServiceName(key) is not null))
                continue;

            if (key == SettingKeys.Accessor || SettingKeys.AccessorName(key) is not null)
                ReadAccessor(key, value);
            else if (key == SettingKeys.Owners)
                owners = ReadPatterns(key, value);
            else if (key == SettingKeys.TestProjects)
                ReadTestProjects(key, value);
            else if (key == SettingKeys.Service)
                service = value;
            else if (SettingKeys.ServiceName(key) is { } name)
                services.Add(new(name, ReadPatterns(key, value)));
            else if (key == SettingKeys.Phase)
                phase = value;
            else
                problems.Add(new(key, UnknownKey(key)));
        }

        return new(accessors.ToImmutable(), owners, testProjects, service, phase, problems.ToImmutable()) { Services = services.ToImmutable() };

        void ReadAccessor(string key, string value)
        {
            var member = DottedName.Normalize(value);
            if (DottedName.IsMember(member))
                accessors.Add(new(key, member));
            else
                problems.Add(new(key, $"'{value}' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'"));
        }

        ImmutableArray<NamePattern> ReadPatterns(string key, string value)
        {
            var patterns = ImmutableArray.CreateBuilder<NamePattern>();
            foreach (var part in value.Split(',').Select(DottedName.Normalize).Where(part => part.Length > 0))
            {
                if (DottedName.IsPattern(part))
                    patterns.Add(new(part));
                else
                    problems.Add(new(key, $"'{part}' is not the dotted name of a type or namespace"));
            }

            return patterns.ToImmutable();
        }

        void ReadTestProjects(string key, string value)
        {
            switch (value.ToLowerInvariant())
            {
                case "report":
                    testProjects = TestProjectMode.Report;
                    break;
                case "suggest":
                    testProjects = TestProjectMode.Suggest;
                    break;
                case "ignore":
                    testProjects = TestProjectMode.Ignore;
                    break;
                default:
                    problems.Add(new(key, $"'{value}' is none of 'report', 'suggest' and 'ignore'"));
                    break;
            }
        }
    }

    private static string UnknownKey(string key)
    {
        const int slips = 4;
        var nearest = SettingKeys.All
            .Where(known => Math.Abs(known.Length - key.Length) <= slips)
            .Select(known => (Known: known, Distance: EditDistance.Between(key, known)))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Known is not null && nearest.Distance <= slips
            ? $"there is no such setting, did you mean '{nearest.Known}'?"
            : $"there is no such setting, the settings are {string.Join(", ", SettingKeys.All.Select(known => $"'{known}'"))}";
    }
}
