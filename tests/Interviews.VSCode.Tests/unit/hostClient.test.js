'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { test } = require('node:test');
const { HostClient, HostExit } = require('../../../src/Interviews.VSCode/host/hostClient');

const scripted = { command: process.execPath, args: [path.join(__dirname, '../scriptedHost.mjs')], cwd: __dirname };

async function withHost(use) {
  const host = new HostClient(scripted);
  try {
    await host.ready();
    return await use(host);
  } finally {
    await host.close();
  }
}

async function execute(host, code) {
  const events = [];
  const done = await host.request('execute', { code }, event => events.push(event));
  assert.equal(events.shift()?.event ?? 'started', 'started');
  return { events, done };
}

test('HostClient_Execute_EventsInOrderThenDone', () => withHost(async host => {
  const { events, done } = await execute(host, 'print 访谈 \u2028 😀\nshow text/html <b>1</b>');
  assert.deepEqual(events.map(event => event.text ?? event.data), ['访谈 \u2028 😀\n', { 'text/html': '<b>1</b>' }]);
  assert.equal(done.status, 'ok');
  assert.equal(done.executionCount, 1);
}));

test('HostClient_Interrupt_RunningAndQueuedCellsEnd', () => withHost(async host => {
  const running = execute(host, 'hang');
  const queued = execute(host, 'print never');
  await host.request('interrupt');
  assert.equal((await running).done.status, 'interrupted');
  assert.equal((await queued).done.status, 'interrupted');
  assert.deepEqual((await queued).events, []);
}));

test('HostClient_MalformedLines_ReportedAndTheNextAnswerArrives', () => withHost(async host => {
  const malformed = [];
  host.on('malformed', text => malformed.push(text));
  const { events } = await execute(host, 'malformed\nprint after');
  assert.equal(malformed.length, 3);
  assert.match(malformed[0], /this is no JSON/);
  assert.match(malformed[1], /no open request.*987654/);
  assert.deepEqual(events.map(event => event.text), ['after\n']);
}));

test('HostClient_ProcessEndsMidCell_OpenRequestsRejectedWithStderr', () => withHost(async host => {
  const cell = execute(host, 'print before\ncrash 3');
  await assert.rejects(cell, error => error instanceof HostExit && /exit code 3/.test(error.message) && /out of memory/.test(error.message));
  assert.equal(host.alive, false);
  await assert.rejects(host.request('execute', { code: '' }), HostExit);
}));

test('HostClient_ProgramMissing_ReadyRejectedWithItsName', async () => {
  const host = new HostClient({ command: '/nowhere/interviews', args: ['kernel'], cwd: __dirname });
  await assert.rejects(host.ready(), error => error instanceof HostExit && error.message.includes('/nowhere/interviews kernel'));
});

test('HostClient_LargeOutput_ArrivesWhole', () => withHost(async host => {
  const { events } = await execute(host, 'large 30000000');
  assert.equal(events[0].data['text/plain'].length, 30_000_000);
}));

test('HostClient_CloseWhileACellHangs_ProcessIsGone', async () => {
  const host = new HostClient(scripted);
  await host.ready();
  const cell = assert.rejects(execute(host, 'deaf'), HostExit);
  await host.close();
  await cell;
  assert.throws(() => process.kill(host.pid, 0), { code: 'ESRCH' });
});
