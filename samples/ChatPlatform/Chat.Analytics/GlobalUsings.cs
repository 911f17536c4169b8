global using System.Globalization;
global using Chat.Legacy.Analytics;
global using StatsRedis = Chat.Legacy.Analytics.AnalyticsRedisManager;
