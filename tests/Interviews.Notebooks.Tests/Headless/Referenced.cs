namespace Interviews.Notebooks.Tests;

/// <summary>What a notebook that refers to this assembly calls.</summary>
public static class Referenced
{
    public static int Answer() => 42;

    public static string? NeighbourName() => typeof(Assert).Assembly.GetName().Name;
}
