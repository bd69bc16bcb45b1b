using System.Globalization;
using Interviews.Evaluation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["evaluate", var folder, .. var rest] => EvaluateVerb.Run(folder, rest),
    ["lines", var folder, var name, .. var rest] => LinesVerb.Run(folder, name, rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Interviews.Evaluation evaluate DIR [-v]      reads every document of DIR and scores it against its truth
        Interviews.Evaluation lines DIR NAME [-v]    the lines of one document: what they are, what they were taken for
        """
    );
    return 2;
}
