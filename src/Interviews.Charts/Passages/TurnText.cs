namespace Interviews.Charts.Passages;

/// <summary>A turn as a page quotes it.</summary>
/// <param name="Topic">The topic's title; empty where it has none.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Text">The whole turn.</param>
internal sealed record TurnText(string Topic, string Speaker, string Text);
