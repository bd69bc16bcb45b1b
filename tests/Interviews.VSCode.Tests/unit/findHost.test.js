'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { findHost, HostMissing } = require('../../../src/Interviews.VSCode/host/findHost');

const exe = process.platform === 'win32' ? '.exe' : '';

/** A folder of its own for each test: a source tree or none, programs on the search path, a home. */
function place(t, files) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'find-host-'));
  t.after(() => fs.rmSync(root, { recursive: true }));
  for (const [name, age] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, '');
    fs.utimesSync(file, 1_000_000 - age, 1_000_000 - age);
  }
  const folder = path.join(root, 'tree/notebooks');
  fs.mkdirSync(folder, { recursive: true });
  const environment = { PATH: path.join(root, 'programs'), HOME: path.join(root, 'home') };
  return { root, find: (setting = []) => findHost({ setting, folder, environment }) };
}

const PROJECT = 'tree/src/Interviews.Cli/Interviews.Cli.csproj';
const ASSEMBLY = 'tree/src/Interviews.Cli/bin/Release/net10.0/Interviews.Cli.dll';
const LIBRARY = 'tree/src/Interviews.Cli/bin/Release/net10.0/Interviews.dll';
const DOTNET = `programs/dotnet${exe}`;

test('FindHost_SettingGiven_WinsOverEverything', t => {
  const { find } = place(t, { [PROJECT]: 9, [ASSEMBLY]: 1, [DOTNET]: 0 });
  assert.deepEqual(find(['my host', 'kernel', '--stdio']), { command: 'my host', args: ['kernel', '--stdio'] });
});

test('FindHost_BuiltSourceTree_StartedWithoutABuild', t => {
  const newer = { 'tree/src/Interviews.Cli/obj/fresh.json': 0, 'tree/src/Interviews/DESIGN.md': 0, 'tree/src/Interviews.VSCode/extension.js': 0 };
  const { root, find } = place(t, { [PROJECT]: 9, [ASSEMBLY]: 5, ...newer, [DOTNET]: 0 });
  assert.deepEqual(find(), { command: path.join(root, DOTNET), args: [path.join(root, ASSEMBLY), 'kernel', '--stdio'] });
});

for (const [name, files] of [
  ['Unbuilt', {}],
  ['OlderThanASource', { [ASSEMBLY]: 5, 'tree/src/Interviews/Terms/Term.cs': 1 }],
  ['OlderThanTheProps', { [ASSEMBLY]: 5, 'tree/Directory.Packages.props': 1 }],
]) {
  test(`FindHost_SourceTree${name}_BuiltFirst`, t => {
    const { root, find } = place(t, { [PROJECT]: 9, [DOTNET]: 0, ...files });
    const { build } = find();
    assert.equal(build.cwd, path.join(root, 'tree'));
    assert.deepEqual(build.args, ['build', path.join('src', 'Interviews.Cli', 'Interviews.Cli.csproj'), '-c', 'Release', '--nologo']);
  });
}

test('FindHost_OnlyALibraryWasRebuilt_CountsAsBuilt', t => {
  const { find } = place(t, { [PROJECT]: 9, [ASSEMBLY]: 5, 'tree/src/Interviews/Terms/Term.cs': 3, [LIBRARY]: 2, [DOTNET]: 0 });
  assert.equal(find().build, undefined);
});

test('FindHost_SourceTreeAndNoDotnet_MessageNamesTheSdk', t => {
  const { find } = place(t, { [PROJECT]: 9 });
  assert.throws(find, error => error instanceof HostMissing && /\.NET 10 SDK/.test(error.message));
});

for (const tool of [`programs/interviews${exe}`, `home/.dotnet/tools/interviews${exe}`]) {
  test(`FindHost_NoSourceTreeBut_${tool}_IsStarted`, t => {
    const { root, find } = place(t, { [tool]: 0 });
    assert.deepEqual(find(), { command: path.join(root, tool), args: ['kernel', '--stdio'] });
  });
}

test('FindHost_NothingAnywhere_MessageSaysHowToInstall', t => {
  const { find } = place(t, {});
  assert.throws(find, error => error instanceof HostMissing && /dotnet tool install/.test(error.message) && /interviews\.host\.command/.test(error.message));
});
