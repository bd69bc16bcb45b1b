'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { test } = require('node:test');
const { launchHost } = require('../../../src/Interviews.VSCode/host/launchHost');
const { HostExit } = require('../../../src/Interviews.VSCode/host/hostClient');

async function launch(setting, signal = new AbortController().signal) {
  const log = [];
  const report = { log: text => log.push(text), step: () => {} };
  const place = { setting, folder: __dirname, environment: process.env };
  return { host: await launchHost(place, report, signal), log };
}

test('LaunchHost_HostReady_LogNamesCommandAndProcess', async () => {
  const { host, log } = await launch([process.execPath, path.join(__dirname, '../scriptedHost.mjs')]);
  await host.close();
  assert.match(log[0], new RegExp(`scriptedHost\\.mjs \\(process ${host.pid}\\)`));
});

test('LaunchHost_ProgramEndsBeforeItIsReady_RejectedWithWhatItSaid', async () => {
  const program = [process.execPath, '-e', 'console.error("no such verb: kernel"); process.exit(2)'];
  await assert.rejects(launch(program), error => error instanceof HostExit && /exit code 2\.\nno such verb: kernel/.test(error.message));
});

test('LaunchHost_GivenUp_ProgramIsEnded', async () => {
  const controller = new AbortController();
  const waiting = launch([process.execPath, '-e', 'setTimeout(() => {}, 600000)'], controller.signal);
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(waiting, { name: 'AbortError' });
});
