using System.Globalization;
using Interviews.Evaluation;
using Interviews.Evaluation.Topics;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["evaluate", var folder, .. var rest] => EvaluateVerb.Run(folder, rest),
    ["ablate", var folder, var fixtures] => AblateVerb.Run(folder, fixtures),
    ["topics", var folder, .. var rest] => TopicsVerb.Run(folder, rest),
    ["speed", .. var files] => SpeedVerb.Run(files),
    ["lines", var folder, var name, .. var rest] => LinesVerb.Run(folder, name, rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Interviews.Evaluation evaluate DIR [-v]      reads every document of DIR and scores it against its truth
        Interviews.Evaluation ablate DIR FIXTURES    switches every rule and word list off in turn, and says which nothing notices
        Interviews.Evaluation topics DIR [-v | --learn FILE]
                                                     inferred topics against the author's headings, beside baselines;
                                                     or the model that all documents teach
        Interviews.Evaluation speed FILE…            MB/s and peak memory of reading a file
        Interviews.Evaluation lines DIR NAME [-v] [-t] [-l [-a]]
                                                     where reader and truth differ: lines, turns, labels
        """
    );
    return 2;
}
