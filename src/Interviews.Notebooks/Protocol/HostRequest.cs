using System.Text.Json.Serialization;

namespace Interviews.Notebooks;

/// <summary>What a door asks of the host; DESIGN.md lists the methods and which parameters each takes.</summary>
/// <param name="Id">Chosen by the client, not used before; every event that answers carries it.</param>
/// <param name="Method">For instance <c>execute</c>, <c>complete</c> or <c>interrupt</c>.</param>
/// <param name="Params">The method's parameters; absent for methods that take none.</param>
public sealed record HostRequest([property: JsonRequired] long Id, string Method, HostParameters? Params = null);
