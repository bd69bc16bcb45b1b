// The project's own notebook in a real VS Code, with the real host.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NotebookView, eventually } from './notebookView.mjs';
import { openWorkbench } from './workbench.mjs';
import { writeNotebook } from './writeNotebook.mjs';

const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const work = path.join(process.env.INTERVIEWS_E2E_WORK, 'notebooks');
const tree = path.join(work, 'tree');
const folder = path.join(tree, 'notebooks');
const name = fs.readdirSync(path.join(root, 'notebooks')).find(file => /^02-.*\.ipynb$/.test(file));
const minutes = 60_000;

let workbench;
let view;

describe('With the real host', () => {
  before(async () => {
    // A copy of the notebook is run and saved; the rest of the tree stands beside it as it does in the project.
    fs.mkdirSync(folder, { recursive: true });
    for (const part of ['src', 'seeds', 'Directory.Build.props', 'Directory.Packages.props', 'global.json']) {
      fs.symlinkSync(path.join(root, part), path.join(tree, part));
    }
    fs.copyFileSync(path.join(root, 'notebooks', name), path.join(folder, name));
    writeNotebook(folder, 'loop.ipynb', ['var kept = "still here";', 'while (true) { }', 'kept']);
    writeNotebook(folder, 'error.ipynb', ['Console.WriteLine("访谈");', 'var a = 1;\nvar b = a + 无此;\nb']);
    writeNotebook(folder, 'throws.ipynb', ['var zero = 0;\n1 / zero']);
    writeNotebook(folder, 'exits.ipynb', ['Console.WriteLine("kept");\nEnvironment.Exit(3);', '6 * 7']);
    writeNotebook(folder, 'completes.ipynb', ['var interviewee = "林素问";', '// her name\n']);
    workbench = await openWorkbench({ profile: path.join(work, 'profile'), folder });
    view = new NotebookView(workbench.page);
  });

  after(async () => {
    await workbench?.close();
  });

  function scene(title, play) {
    test(title, { timeout: 5 * minutes }, async () => {
      try {
        await play();
      } finally {
        await shoot(title);
        await view.closeAll();
      }
    });
  }

  scene('Notebook02_RunAll_ChartsDrawnSavedAndDrawnAgainWhenReopened', async () => {
    await view.open(name);
    const started = Date.now();
    await view.runAll();
    await view.finished(3 * minutes);
    console.log(`Run All of ${name}: ${Date.now() - started} ms from the click to the last result`);
    const saved = await savedCells();
    assert.deepEqual(saved.flatMap(cell => cell.outputs.filter(output => output.output_type === 'error')), []);
    const charts = saved.flatMap(cell => cell.outputs).filter(output => isChart(output)).length;
    assert.deepEqual(saved.map(cell => cell.execution_count), saved.map((_, index) => index + 1));
    assert.ok(charts > 0, 'the notebook holds charts');
    const first = await drawnCharts(charts);
    await showChart();
    await shoot('notebook02-after-run');

    await workbench.reload();
    await view.closeAll();
    await view.open(name);
    const again = await drawnCharts(charts);
    await showChart();
    await shoot('notebook02-reopened');
    assert.deepEqual(again, first);
  });

  scene('EndlessLoop_Interrupted_TheCellStopsAndTheVariablesStay', async () => {
    await view.open('loop.ipynb');
    await view.runAll();
    await eventually(() => view.states(), states => states[1] === 'executing', minutes);
    await view.press('Interrupt');
    await eventually(() => view.states(), states => states.join() === 'success,error,idle', 20_000);
    await view.runCell(2);
    await eventually(() => view.outputText(), text => text.includes('still here'));
  });

  scene('CompilerError_MarkedAtItsLineInTheCell', async () => {
    await view.open('error.ipynb');
    await view.runAll();
    const text = await eventually(() => view.outputText(), seen => seen.includes('CS0103'), minutes);
    assert.match(text, /访谈/);
    assert.match(text, /line 2/);
    assert.equal(await view.marked(1), 1);
  });

  scene('Exception_MarkedAtItsLineInTheCell', async () => {
    await view.open('throws.ipynb');
    await view.runAll();
    const text = await eventually(() => view.outputText(), seen => seen.includes('DivideByZeroException'), minutes);
    assert.match(text, /Cell In\[1\], line 2/);
  });

  scene('CellEndsItsProcess_SaidAndTheNextRunWorks', async () => {
    await view.open('exits.ipynb');
    await view.runAll();
    await eventually(() => view.states(), states => states.join() === 'error,idle', minutes);
    assert.match(await view.outputText(), /kept/);
    await workbench.page.getByText('The variables of this notebook are gone').first().waitFor();
    await view.runCell(1);
    await eventually(() => view.outputText(), text => text.includes('42'), minutes);
  });

  scene('Completion_AfterADot_MembersAndVariablesOffered', async () => {
    await view.open('completes.ipynb');
    await view.runAll();
    await eventually(() => view.states(), states => states.join() === 'success,success', minutes);
    await view.type(1, 'interviewee.Subst');
    await workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Substring' }).waitFor();
  });

  /** Scrolls from the top until a drawn chart is in the middle of the window. */
  async function showChart() {
    await view.scroll(-100_000);
    const shown = async () => {
      await view.scroll(200);
      const charts = await view.outputs().then(frame => frame.locator('.interviews-plot').all());
      const boxes = await Promise.all(charts.map(chart => chart.boundingBox()));
      return boxes.some(box => box && box.height > 0 && box.y < 600 && box.y + box.height > 400);
    };
    await eventually(shown, seen => seen);
  }

  /** Saves the notebook; its code cells as they are in the file. */
  async function savedCells() {
    await view.save();
    const read = () => fs.readFileSync(path.join(folder, name), 'utf8');
    const text = await eventually(async () => read(), seen => seen.includes('"execution_count": 1') && seen.trimEnd().endsWith('}'));
    return JSON.parse(text).cells.filter(cell => cell.cell_type === 'code');
  }

  /** Scrolls through the notebook until every chart was seen drawn; how many marks each shows, in order. */
  async function drawnCharts(count) {
    await view.scroll(-100_000);
    const seen = new Map();
    await eventually(
      async () => {
        for (const [id, marks] of await view.charts()) seen.set(id, marks);
        await view.scroll(400);
        return [...seen.values()].filter(marks => marks > 0).length;
      },
      drawn => drawn === count,
      minutes,
    );
    return [...seen.values()];
  }
});

const shoot = title => workbench.page.screenshot({ path: path.join(process.env.INTERVIEWS_E2E_WORK, `${title}.png`) });

function isChart(output) {
  return [output.data?.['text/html'] ?? []].flat().join('').includes('class="interviews-plot"');
}
