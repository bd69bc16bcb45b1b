'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const PROJECT = path.join('src', 'Interviews.Cli', 'Interviews.Cli.csproj');
const OUTPUT = path.join('src', 'Interviews.Cli', 'bin', 'Release', 'net10.0');
const ASSEMBLY = 'Interviews.Cli.dll';
const DOOR = ['kernel', '--stdio'];
const GENERATED = new Set(['bin', 'obj', 'node_modules']);

/** No host was found; the message says what to do. */
class HostMissing extends Error {
  constructor(message) {
    super(message);
    this.name = 'HostMissing';
  }
}

/**
 * Where the host comes from. The first that applies: the setting; the source tree the notebook lies in; the tool
 * `interviews` on the search path or among the user's .NET tools.
 * @param {{setting: string[], folder: string, environment: NodeJS.ProcessEnv}} place `folder` is the notebook's
 * @returns {{command: string, args: string[], build?: {command: string, args: string[], cwd: string}}}
 * how to start it, and what has to be run before if it is not built, or older than its sources
 * @throws {HostMissing}
 */
function findHost({ setting, folder, environment }) {
  if (setting.length > 0) return { command: setting[0], args: setting.slice(1) };
  const root = findSourceTree(folder);
  if (root) return fromSourceTree(root, environment);
  const tool = findProgram('interviews', environment) ?? findDotnetTool(environment);
  if (tool) return { command: tool, args: DOOR };
  throw new HostMissing(
    'No notebook host was found. Open the notebook inside the project it belongs to (the one with ' +
      `${PROJECT.replaceAll(path.sep, '/')}), or install the tool once from there:\n` +
      '    dotnet pack src/Interviews.Cli -c Release -o artifacts\n' +
      '    dotnet tool install --global Interviews.Cli --add-source artifacts\n' +
      'or name another command in the setting interviews.host.command.',
  );
}

function fromSourceTree(root, environment) {
  const dotnet = findProgram('dotnet', environment);
  if (!dotnet) {
    throw new HostMissing('The notebook host needs the .NET 10 SDK: `dotnet` is not on the search path. Install it, then start VS Code again.');
  }
  const start = { command: dotnet, args: [path.join(root, OUTPUT, ASSEMBLY), ...DOOR] };
  if (isUpToDate(root)) return start;
  return { ...start, build: { command: dotnet, args: ['build', PROJECT, '-c', 'Release', '--nologo'], cwd: root } };
}

/** The nearest folder, from `folder` upwards, that holds the host's project; null if none does. */
function findSourceTree(folder) {
  for (let here = path.resolve(folder); ; here = path.dirname(here)) {
    if (fs.existsSync(path.join(here, PROJECT))) return here;
    if (here === path.dirname(here)) return null;
  }
}

/** Whether the newest assembly of the built host is newer than every source it may be made of; prose is not one. */
function isUpToDate(root) {
  const output = path.join(root, OUTPUT);
  if (!fs.existsSync(path.join(output, ASSEMBLY))) return false;
  const built = Math.max(...filesOf(output).filter(file => file.endsWith('.dll')).map(modified));
  const props = fs.readdirSync(root).filter(name => name.endsWith('.props')).map(name => path.join(root, name));
  return [...filesOf(path.join(root, 'src')), ...props].every(file => modified(file) <= built);
}

function filesOf(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) || entry.name === 'Interviews.VSCode' ? [] : filesOf(file);
    return entry.isFile() && !file.endsWith('.md') ? [file] : [];
  });
}

function modified(file) {
  return fs.statSync(file).mtimeMs;
}

function findProgram(name, environment) {
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean);
  return firstProgram(folders, name);
}

function findDotnetTool(environment) {
  return firstProgram([path.join(environment.HOME ?? environment.USERPROFILE ?? os.homedir(), '.dotnet', 'tools')], 'interviews');
}

function firstProgram(folders, name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return folders.map(folder => path.join(folder, file)).find(candidate => fs.existsSync(candidate)) ?? null;
}

module.exports = { findHost, HostMissing };
