using System;
using Connections;

// Everything that this service is made of is used once and stays, as in a server.
var sessions = new SessionStore();
var presence = new PresenceTracker();
var limiter = new RateLimiter();
var relay = new MessageRelay();
var rooms = new RoomDirectory();

sessions.Touch();
presence.Touch();
limiter.Touch();
relay.Touch();
rooms.Touch();

Console.WriteLine("ready");
Console.ReadLine();
GC.KeepAlive((sessions, presence, limiter, relay, rooms));
