namespace Interviews;

/// <summary>Whether numbers are terms. A number is a word whose letters and digits are all digits: <c>30</c>,
/// <c>3.14</c>, <c>50%</c>.</summary>
public enum NumberPolicy
{
    /// <summary>Numbers are not shown.</summary>
    Drop,

    /// <summary>Numbers are terms like others.</summary>
    Keep,
}
