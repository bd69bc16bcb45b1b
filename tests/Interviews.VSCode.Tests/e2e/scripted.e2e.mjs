// The extension in a real VS Code, with a scripted host: what no well-behaved host would do.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { NotebookView, eventually } from './notebookView.mjs';
import { hosts, scriptedHost } from './scriptedHosts.mjs';
import { openWorkbench } from './workbench.mjs';
import { writeNotebook } from './writeNotebook.mjs';

const work = path.join(process.env.INTERVIEWS_E2E_WORK, 'scripted');
const folder = path.join(work, 'folder');
const setting = command => ({ 'interviews.host.command': command });

let workbench;
let view;

describe('With a scripted host', () => {
  before(async () => {
    writeNotebook(folder, 'fails.ipynb', ['print 访谈\nshow text/html <b>bold</b>', 'print a\nfail 2 6 The name x does not exist', 'print never']);
    writeNotebook(folder, 'crashes.ipynb', ['print kept\ncrash 3', 'print waiting']);
    writeNotebook(folder, 'hangs.ipynb', ['print before\nhang', 'print waiting']);
    writeNotebook(folder, 'asks.ipynb', ['ask Your name?']);
    writeNotebook(folder, 'prints.ipynb', ['flood 20000\nmalformed\nprint the end', 'display one first', 'update one second']);
    workbench = await openWorkbench({
      profile: path.join(work, 'profile'),
      folder,
      settings: setting([process.execPath, scriptedHost]),
    });
    view = new NotebookView(workbench.page);
  });

  after(async () => {
    await workbench?.close();
    assert.deepEqual(hosts(), [], 'no host outlives VS Code');
  });

  function scene(name, play) {
    test(name, async () => {
      try {
        await play();
      } finally {
        await workbench.page.screenshot({ path: path.join(process.env.INTERVIEWS_E2E_WORK, `${name}.png`) });
        await view.closeAll();
      }
    });
  }

  scene('RunAll_ACellFails_ErrorAtItsLineAndTheRestNotRun', async () => {
    await view.open('fails.ipynb');
    await view.runAll();
    await eventually(() => view.states(), states => states.join() === 'success,error,idle');
    const text = await eventually(() => view.outputText(), seen => seen.includes('CS0103'));
    assert.match(text, /访谈[^]*bold[^]*Cell In\[2\], line 2[^]*The name x does not exist/);
    assert.doesNotMatch(text, /never/);
    await workbench.page.locator('.code-cell-row').nth(1).locator('.squiggly-error').waitFor();
  });

  scene('RunAll_HostDies_OutputKeptAndARestartOffered', async () => {
    await view.open('crashes.ipynb');
    await view.runAll();
    const text = await eventually(() => view.outputText(), seen => seen.includes('exit code 3'));
    assert.match(text, /kept[^]*out of memory/);
    await eventually(() => view.states(), states => states.join() === 'error,idle');
    assert.equal(hosts().length, 0);
    await workbench.page.getByRole('button', { name: 'Restart Host' }).last().click();
    await eventually(async () => hosts().length, count => count === 1);
  });

  scene('Interrupt_ACellHangs_ItEndsAndTheRestIsDropped', async () => {
    await view.open('hangs.ipynb');
    await view.runAll();
    await eventually(() => view.outputText(), seen => seen.includes('before'));
    await view.press('Interrupt');
    await eventually(() => view.outputText(), seen => seen.includes('The cell was interrupted'));
    await eventually(() => view.states(), states => states.join() === 'error,idle');
  });

  scene('RunAll_ACellAsks_TheAnswerReachesIt', async () => {
    await view.open('asks.ipynb');
    await view.runAll();
    const input = workbench.page.locator('.quick-input-widget', { hasText: 'Your name?' }).locator('input').first();
    await input.waitFor();
    await input.fill('林素问');
    await input.press('Enter');
    await eventually(() => view.outputText(), seen => seen.includes('林素问'));
  });

  scene('RunAll_TwentyThousandLinesAndMalformedOnes_AllShownAndDisplayUpdated', async () => {
    await view.open('prints.ipynb');
    await view.runAll();
    await eventually(() => view.outputText(), text => text.includes('second'));
    await view.save();
    const saved = JSON.parse(fs.readFileSync(path.join(folder, 'prints.ipynb'), 'utf8'));
    const [printed, displayed] = saved.cells.map(cell => cell.outputs);
    assert.equal(printed.length, 1);
    assert.equal(printed[0].text.length, 20_001);
    assert.equal(printed[0].text.at(-1), 'the end\n');
    assert.deepEqual(displayed[0].data['text/plain'], ['second']);
  });

  scene('TwoNotebooks_EachHasItsHost_ClosingOneEndsOne', async () => {
    await view.open('fails.ipynb');
    await view.runAll();
    await eventually(async () => hosts().length, count => count === 1);
    await view.open('hangs.ipynb');
    await view.runAll();
    await eventually(async () => hosts().length, count => count === 2);
    await view.command('View: Revert and Close Editor');
    await eventually(async () => hosts().length, count => count === 1);
  });

  scene('RunAll_NoHostAnywhere_TheMessageSaysWhatToDo', async () => {
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(setting([])));
    await workbench.reload();
    await view.open('fails.ipynb');
    await view.runAll();
    const text = await eventually(() => view.outputText(), seen => seen.includes('HostMissing'));
    assert.match(text, /dotnet tool install/);
  });
});
