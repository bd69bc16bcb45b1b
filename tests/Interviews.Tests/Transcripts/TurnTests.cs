namespace Interviews.Tests;

public class TurnTests
{
    [Fact]
    public void Characters_SurrogatePair_CountsOnce()
    {
        var turn = new Turn(0, 0, new Speaker("安勇", "安", Role.Interviewer), "a𠮷b", new(0, 4));
        Assert.Equal(3, turn.Characters);
    }
}
