namespace Interviews;

/// <summary>Roles as JSON and the command line write them.</summary>
public static class RoleNames
{
    /// <summary><c>interviewer</c>, <c>interviewee</c> or <c>other</c>.</summary>
    /// <param name="role">The role.</param>
    public static string Write(Role role) =>
        role switch
        {
            Role.Interviewer => "interviewer",
            Role.Interviewee => "interviewee",
            _ => "other",
        };

    /// <summary>Reads what <see cref="Write"/> wrote, in any case.</summary>
    /// <param name="name">The role's name.</param>
    /// <param name="role">The role; <see cref="Role.Other"/> where the name is none.</param>
    /// <returns>Whether it is a role's name.</returns>
    public static bool TryRead(string name, out Role role)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var candidate in Enum.GetValues<Role>())
        {
            if (name.Equals(Write(candidate), StringComparison.OrdinalIgnoreCase))
            {
                role = candidate;
                return true;
            }
        }

        role = Role.Other;
        return false;
    }
}
