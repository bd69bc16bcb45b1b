'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { createCell, createSession, textOf } = require('./notebookStandIn');

function scene(name, answers, play) {
  test(name, async () => {
    const stage = createSession(answers);
    try {
      await play(stage);
    } finally {
      await stage.session.close();
    }
    for (const host of stage.hosts) assert.equal(host.alive, false);
  });
}

async function until(condition) {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

scene('Session_ACellFails_ErrorShownLastAndTheRestNotStarted', {}, async ({ session }) => {
  const cells = [createCell('print one'), createCell('fail 1 6 bad\nprint no'), createCell('print never')];
  await session.run(cells);
  assert.deepEqual(cells.map(cell => cell.ended), [[true], [false], [undefined]]);
  assert.equal(textOf(cells[0]), 'one\n');
  assert.match(cells[1].outputs.at(-1).items[0].data.stack, /^Cell In\[2\], line 1\n\(1,6\): error CS0103: bad$/);
  assert.equal(cells[1].problem.line, 1);
  assert.equal(cells[2].started, undefined);
});

scene('Session_HostDies_OutputKeptAndTheNextRunStartsAnother', {}, async ({ session, told, hosts }) => {
  const [dies, next] = [createCell('print kept\ncrash 7'), createCell('print again')];
  await session.run([dies]);
  assert.match(textOf(dies), /^kept\nHostExit: The notebook host ended with exit code 7/);
  assert.deepEqual(told, ['The notebook host ended with exit code 7.']);
  await session.run([next]);
  assert.equal(textOf(next), 'again\n');
  assert.equal(hosts.length, 2);
});

scene('Session_Interrupt_RunningEndsAndWaitingDropped', {}, async ({ session }) => {
  const [hangs, waits] = [createCell('print here\nhang'), createCell('print never')];
  const run = session.run([hangs, waits]);
  await until(() => textOf(hangs) === 'here\n');
  await session.interrupt();
  await run;
  assert.match(textOf(hangs), /Interrupted: The cell was interrupted/);
  assert.deepEqual([hangs.ended, waits.ended], [[false], [undefined]]);
});

scene('Session_CellDoesNotStop_RestartOfferedAndDone', { 'The cell does not stop.': 'Restart Host' }, async ({ session, hosts, told }) => {
  const deaf = createCell('print here\ndeaf');
  const run = session.run([deaf]);
  await until(() => textOf(deaf) === 'here\n');
  await session.interrupt();
  await run;
  await until(() => hosts.length === 2 && session.host !== null);
  assert.deepEqual(told, ['The cell does not stop.']);
  assert.match(textOf(deaf), /The host was ended while this cell ran/);
  assert.equal(hosts[0].alive, false);
});

scene('Session_RestartWhileACellRuns_CellEndsAndANewHostRuns', {}, async ({ session, hosts }) => {
  const hangs = createCell('print here\nhang');
  const run = session.run([hangs]);
  await until(() => textOf(hangs) === 'here\n');
  await session.restart();
  await run;
  assert.deepEqual(hangs.ended, [false]);
  assert.deepEqual(hosts.map(host => host.alive), [false, true]);
});

scene('Session_ClosedWhileTheHostStarts_NoHostStays', {}, async ({ session, hosts }) => {
  const cell = createCell('print never');
  const run = session.run([cell]);
  await until(() => hosts.length === 1);
  await session.close();
  await run;
  assert.deepEqual(cell.ended, [false]);
  assert.match(textOf(cell), /Interrupted: The cell was given up before the host was ready/);
  assert.equal(hosts[0].alive, false);
});

scene('Session_Ended_MarksTakenAwayAndHostGone', {}, async ({ session, hosts, cells }) => {
  cells.push(createCell('fail 1 6 bad'));
  await session.run(cells);
  assert.equal(cells[0].problem.message, 'bad');
  await session.end();
  assert.equal(cells[0].problem, null);
  assert.equal(hosts[0].alive, false);
});

scene('Session_RunTwiceAtOnce_OneHostAndOneCellAfterTheOther', {}, async ({ session, hosts }) => {
  const [first, second] = [createCell('print first'), createCell('print second')];
  const run = session.run([first]);
  await session.run([second]);
  await run;
  assert.equal(hosts.length, 1);
  assert.equal(textOf(first) + textOf(second), 'first\nsecond\n');
});

scene('Session_ManyLines_JoinedIntoFewEdits', {}, async ({ session }) => {
  const cell = createCell('flood 50000');
  await session.run([cell]);
  assert.equal(textOf(cell).split('\n').length, 50_001);
  assert.equal(cell.outputs.length, 1);
  assert.ok(cell.edits < 2500, `${cell.edits} edits`);
});

scene('Session_MoreThanTheLimitPrinted_CutWithANote', {}, async ({ session }) => {
  const cell = createCell('flood 500000');
  await session.run([cell]);
  assert.deepEqual(cell.ended, [true]);
  assert.ok(textOf(cell).length < 4.3e6);
  assert.match(textOf(cell).slice(-100), /Printed text is cut here/);
});

scene('Session_StreamsAndDisplays_InOrderAndUpdatedAcrossCells', {}, async ({ session }) => {
  const [first, second] = [createCell('print a\nwarn b\ndisplay d one\nprint c'), createCell('update d two')];
  await session.run([first, second]);
  assert.deepEqual(first.outputs.map(({ items: [item] }) => [item.mime, item.data]), [
    ['stdout', 'a\n'],
    ['stderr', 'b\n'],
    ['text/plain', 'two'],
    ['stdout', 'c\n'],
  ]);
});

scene('Session_Result_CountedLikeItsCell', {}, async ({ session }) => {
  const [first, second] = [createCell('large 1'), createCell('large 2')];
  await session.run([first, second]);
  assert.deepEqual(second.outputs[0].metadata, { outputType: 'execute_result', executionCount: 2 });
});

scene('Session_Image_BytesOfItsBase64', {}, async ({ session }) => {
  const cell = createCell('show image/png iVBORw==\nshow image/svg+xml <svg/>');
  await session.run([cell]);
  assert.deepEqual(cell.outputs.map(output => output.items[0].data), [Buffer.from([0x89, 0x50, 0x4e, 0x47]), '<svg/>']);
});

scene('Session_InputCancelled_CellInterrupted', {}, async ({ session }) => {
  const cell = createCell('ask Name?');
  await session.run([cell]);
  assert.match(textOf(cell), /Interrupted/);
});

scene('Session_InputAnswered_ReachesTheCell', { 'Name?': '苏晴' }, async ({ session }) => {
  const cell = createCell('ask Name?');
  await session.run([cell]);
  assert.equal(textOf(cell), '苏晴\n');
});

scene('Session_CellDeletedWhileItWaits_Skipped', {}, async ({ session }) => {
  const [deleted, next] = [createCell('print never', { index: -1 }), createCell('print next')];
  await session.run([deleted, next]);
  assert.deepEqual([deleted.ended, deleted.outputs, textOf(next)], [[undefined], [], 'next\n']);
});

for (const [languageId, kernelName, expected] of [
  ['csharp', undefined, 'csharp'],
  ['polyglot-notebook', undefined, 'csharp'],
  ['csharp', 'fsharp', 'fsharp'],
  ['html', 'csharp', 'html'],
]) {
  scene(`Session_CellIn_${languageId}_${kernelName}_AskedAs_${expected}`, {}, async ({ session }) => {
    const metadata = { metadata: { polyglot_notebook: { kernelName } } };
    const cell = createCell('language', { languageId, metadata });
    await session.run([cell]);
    assert.equal(textOf(cell), `${expected}\n`);
  });
}
