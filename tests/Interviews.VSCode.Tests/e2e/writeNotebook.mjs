import fs from 'node:fs';
import path from 'node:path';

/** Writes a C# notebook as Polyglot does, one cell for each source. */
export function writeNotebook(folder, name, sources) {
  const cells = sources.map(source => ({
    cell_type: 'code',
    execution_count: null,
    metadata: { dotnet_interactive: { language: 'csharp' }, polyglot_notebook: { kernelName: 'csharp' } },
    outputs: [],
    source: source.split(/(?<=\n)/),
  }));
  const metadata = {
    kernelspec: { display_name: '.NET (C#)', language: 'C#', name: '.net-csharp' },
    language_info: { name: 'C#' },
    polyglot_notebook: { kernelInfo: { defaultKernelName: 'csharp', items: [{ aliases: [], name: 'csharp' }] } },
  };
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1));
}
