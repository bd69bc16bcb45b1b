using System.Text;
using Interviews.Cli;

// Windows consoles start with a code page that has no Chinese; redirected streams are UTF-8 without a mark everywhere.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
Console.InputEncoding = utf8;
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return await Application.RunAsync(args, new Streams(Console.In, output, error)).ConfigureAwait(false);
