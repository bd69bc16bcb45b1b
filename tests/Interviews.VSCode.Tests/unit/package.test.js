'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { inflateRawSync } = require('node:zlib');

const extension = path.join(__dirname, '../../../src/Interviews.VSCode');

/** Reads a zip by its directory, as VS Code does. */
function unzip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = bytes.readUInt32LE(at + 42) + 30 + nameLength;
    files.set(name, inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

test('Package_Vsix_HoldsEveryFileTheExtensionRequires', t => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vsix-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const pack = name => {
    const file = path.join(folder, name);
    execFileSync(process.execPath, [path.join(extension, 'package.mjs'), file]);
    return fs.readFileSync(file);
  };
  const files = unzip(pack('a.vsix'));
  assert.ok(files.has('[Content_Types].xml'));
  assert.match(files.get('extension.vsixmanifest'), /Id="interviews-notebooks" Version="\d+\.\d+\.\d+" Publisher="interviews"/);
  const main = path.posix.join('extension', JSON.parse(files.get('extension/package.json')).main);
  const seen = new Set();
  const follow = name => {
    assert.ok(files.has(name), name);
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, required] of files.get(name).matchAll(/require\('(\.[^']+)'\)/g)) {
      follow(`${path.posix.join(path.posix.dirname(name), required)}.js`);
    }
  };
  follow(main);
  assert.deepEqual(pack('b.vsix'), pack('a.vsix'));
});
