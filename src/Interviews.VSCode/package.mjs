// Packs the extension: `npm run package` writes artifacts/interviews-notebooks-<version>.vsix.
// A .vsix is a zip of the extension's folder and two small XML files, so Node's own zlib is all it takes.
// The same files give the same bytes.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const shipped = ['package.json', 'README.md', 'extension.js', 'host', 'notebook'];

const manifest = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
const target = path.resolve(process.argv[2] ?? path.join(root, 'artifacts', `${manifest.name}-${manifest.version}.vsix`));
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, zip([
  ['extension.vsixmanifest', vsixManifest(manifest)],
  ['[Content_Types].xml', contentTypes()],
  ['extension/LICENSE.txt', fs.readFileSync(path.join(root, 'LICENSE'))],
  ...shipped.flatMap(filesOf).map(file => [`extension/${file}`, fs.readFileSync(path.join(here, file))]),
]));
console.log(target);

/** The file itself, or the files of a folder in order of their names. */
function filesOf(name) {
  if (!fs.statSync(path.join(here, name)).isDirectory()) return [name];
  return fs.readdirSync(path.join(here, name)).sort().map(file => `${name}/${file}`);
}

function vsixManifest({ name, publisher, version, displayName, description, categories, engines, extensionKind }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escapeXml(name)}" Version="${escapeXml(version)}" Publisher="${escapeXml(publisher)}" />
    <DisplayName>${escapeXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${escapeXml(description)}</Description>
    <Categories>${escapeXml(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escapeXml(engines.vscode)}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="${escapeXml(extensionKind.join(','))}" />
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true" />
  </Assets>
</PackageManifest>
`;
}

function contentTypes() {
  const types = { js: 'application/javascript', json: 'application/json', md: 'text/markdown', txt: 'text/plain', vsixmanifest: 'text/xml' };
  const defaults = Object.entries(types).map(([extension, type]) => `  <Default Extension=".${extension}" ContentType="${type}" />\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${defaults.join('')}</Types>
`;
}

function escapeXml(text) {
  return text.replace(/[<>&"]/g, sign => `&#${sign.codePointAt(0)};`);
}

/**
 * A zip archive without directories, dates or anything past 4 GB.
 * @param {[string, string | Buffer][]} files name and content
 */
function zip(files) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const fields = commonFields(bytes, packed, Buffer.byteLength(name));
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const attributes = Buffer.alloc(14); // comment length, disk, internal and external attributes, all 0, then the offset
    attributes.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, attributes, Buffer.from(name)]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** What an entry and its line in the directory share: version 2.0, UTF-8 name, deflated, 1980-01-01, sums and sizes. */
function commonFields(bytes, packed, nameLength) {
  const fields = Buffer.alloc(26);
  [20, 0x0800, 8, 0, 0x21].forEach((value, index) => fields.writeUInt16LE(value, index * 2));
  [crc32(bytes), packed.length, bytes.length].forEach((value, index) => fields.writeUInt32LE(value, 10 + index * 4));
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
