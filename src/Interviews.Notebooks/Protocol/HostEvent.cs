using System.Text.Json.Serialization;

namespace Interviews.Notebooks;

/// <summary>Something the host has to say; in JSON the field <c>event</c> names the kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(ReadyEvent), "ready")]
[JsonDerivedType(typeof(StartedEvent), "started")]
[JsonDerivedType(typeof(OutputEvent), "output")]
[JsonDerivedType(typeof(UpdateDisplayEvent), "updateDisplay")]
[JsonDerivedType(typeof(StreamEvent), "stream")]
[JsonDerivedType(typeof(ProgressEvent), "progress")]
[JsonDerivedType(typeof(InputEvent), "input")]
[JsonDerivedType(typeof(ErrorEvent), "error")]
[JsonDerivedType(typeof(DoneEvent), "done")]
public abstract record HostEvent
{
    /// <summary>The request this belongs to; null if it belongs to none.</summary>
    public long? Id { get; init; }
}
