using Interviews.Segmentation;

// dotnet Interviews.Segmentation.Compiler.dll DATA-FOLDER OUTPUT-FOLDER
if (args is not [var data, var output])
{
    Console.Error.WriteLine("usage: DATA-FOLDER OUTPUT-FOLDER");
    return 2;
}

Directory.CreateDirectory(output);
Parallel.Invoke(
    () => Compile("dict.txt", "words.bin", WordCompiler.Compile),
    () => Compile("idf.txt", "idf.bin", DocumentFrequencyCompiler.Compile),
    () => Compile("hmm.txt", "hmm.bin", ModelCompiler.CompileWords),
    () => Compile("hmm-tags.txt", "hmm-tags.bin", ModelCompiler.CompileTags)
);
return 0;

void Compile(string source, string target, Func<string, byte[], byte[]> compile)
{
    var path = Path.Combine(data, source);
    var binary = compile(path, File.ReadAllBytes(path));

    // Renamed when complete: a build that is interrupted, or runs beside this one, never sees half a file.
    var temporary = Path.Combine(output, Path.GetRandomFileName());
    File.WriteAllBytes(temporary, binary);
    File.Move(temporary, Path.Combine(output, target), overwrite: true);
}
