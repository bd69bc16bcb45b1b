'use strict';

const { HostClient } = require('../../../src/Interviews.VSCode/host/hostClient');
const { Session } = require('../../../src/Interviews.VSCode/notebook/session');
const path = require('node:path');

const scripted = { command: process.execPath, args: [path.join(__dirname, '../scriptedHost.mjs')], cwd: __dirname };

/** A cell as far as a session looks at it, with everything that was done to it. */
function createCell(code, { languageId = 'csharp', metadata = {}, index = 0 } = {}) {
  const document = { getText: () => code, languageId, uri: { fragment: 'c1' } };
  return { document, metadata, index, outputs: [], ended: [], edits: 0 };
}

/** Records an execution in its cell. */
function createExecution(cell) {
  const edit = async action => {
    cell.edits++;
    await new Promise(setImmediate);
    action();
  };
  return {
    start: () => (cell.started = true),
    end: success => cell.ended.push(success),
    clearOutput: () => edit(() => (cell.outputs = [])),
    appendOutput: outputs => edit(() => cell.outputs.push(...outputs)),
    appendOutputItems: (items, output) => edit(() => output.items.push(...items)),
    replaceOutputItems: (items, output) => edit(() => (output.items = items)),
  };
}

/**
 * A session with scripted hosts. `told` are the messages shown, `hosts` the hosts started, `cells` the notebook's; `answers` what the user
 * replies to messages and questions, by their text.
 */
function createSession(answers = {}) {
  const cells = [];
  const told = [];
  const hosts = [];
  const problems = { set: (cell, error) => (cell.problem = error), clear: cell => (cell.problem = null) };
  const door = {
    problems,
    createExecution,
    progress: () => {},
    askInput: async prompt => answers[prompt],
    tell: async message => {
      told.push(message);
      return answers[message];
    },
    startHost: async (_, signal) => {
      const host = new HostClient(scripted);
      hosts.push(host);
      signal.addEventListener('abort', () => host.kill());
      await host.ready().catch(error => {
        signal.throwIfAborted();
        throw error;
      });
      return host;
    },
  };
  return { session: new Session({ getCells: () => cells }, door, 500), told, hosts, cells };
}

/** What the cell shows, as one text. */
function textOf(cell) {
  const told = ({ data, mime }) => (mime === 'error' ? `${data.name}: ${data.message}\n` : data);
  return cell.outputs.flatMap(output => output.items.map(told)).join('');
}

module.exports = { createCell, createSession, textOf };
