using Interviews.Testing;
using PublicApiGenerator;

namespace Interviews.Charts.Tests;

public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfCharts_IsTheApprovedOne() =>
        Snapshot.Match(
            typeof(Chart).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
            "Charts",
            "public-api.txt"
        );
}
