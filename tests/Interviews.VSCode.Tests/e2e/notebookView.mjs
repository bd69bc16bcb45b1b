// A notebook as its reader sees it: what can be clicked, and what is on the screen.

/** @param {import('playwright-core').Page} page */
export class NotebookView {
  constructor(page) {
    this.page = page;
  }

  /**
   * Opens a notebook by its name in the explorer. A VS Code that has just started may not know yet that an `.ipynb` is
   * one, and show its JSON: then it is closed and opened again.
   */
  async open(name) {
    const json = this.page.locator('.statusbar-item', { hasText: /^JSON$/ });
    for (let attempt = 0; attempt < 20; attempt++) {
      await this.page.getByRole('treeitem', { name, exact: true }).dblclick();
      await this.page.getByRole('tab', { name: new RegExp(`^${escape(name)}`), selected: true }).waitFor();
      await this.cells().first().or(json).first().waitFor();
      if (!(await json.isVisible())) return;
      await this.command('View: Close Editor');
    }
    throw new Error(`${name} opens as text.`);
  }

  /** The code cells that are on the screen. */
  cells() {
    return this.page.locator('.notebookOverlay .code-cell-row');
  }

  async runAll() {
    await this.page.getByRole('button', { name: 'Run All', exact: true }).click();
  }

  /** Waits until a run that has just been asked for is over: for one that lasts long enough to be seen running. */
  async finished(timeout) {
    const runAll = this.page.getByRole('button', { name: 'Run All', exact: true });
    await this.page.getByRole('button', { name: 'Interrupt', exact: true }).waitFor();
    await runAll.waitFor({ timeout });
  }

  /** Clicks a button of the notebook's toolbar. */
  async press(name) {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  /** Runs a command of VS Code by its name in the palette. */
  async command(title) {
    const option = this.page.getByRole('option', { name: new RegExp(`^${escape(title)}(,|$)`) });
    for (let attempt = 1; ; attempt++) {
      try {
        await this.page.keyboard.press('F1');
        await this.page.locator('.quick-input-widget input').fill(`>${title}`, { timeout: 10_000 });
        return await option.first().click({ timeout: 10_000 });
      } catch (error) {
        // The palette closes by itself when something else takes the focus.
        if (attempt === 3) throw error;
      }
    }
  }

  async save() {
    await this.command('File: Save');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Closes every editor and message; what was not saved is lost. */
  async closeAll() {
    await this.command('Notifications: Clear All Notifications');
    while ((await this.page.locator('.tabs-container .tab').count()) > 0) {
      const label = await this.page.locator('.tab.active').getAttribute('data-resource-name');
      await this.command('View: Revert and Close Editor');
      await this.page.locator(`.tab.active[data-resource-name="${label}"]`).waitFor({ state: 'detached' });
    }
  }

  /** The frame that VS Code draws outputs in; null before the first output. */
  async outputs() {
    for (const frame of this.page.frames()) {
      if (await frame.evaluate(() => document.querySelector('#container .output_container') !== null).catch(() => false)) return frame;
    }
    return null;
  }

  /** All text of all outputs drawn. */
  async outputText() {
    return (await (await this.outputs())?.evaluate(() => document.querySelector('#container').innerText)) ?? '';
  }

  /** The charts drawn or waiting in the frame: name, and how many shapes stand in the plotting area (0: not drawn). */
  async charts() {
    const shapes = () =>
      [...document.querySelectorAll('.interviews-plot')].map(plot => [
        plot.dataset.chart,
        plot.querySelectorAll('.cartesianlayer .plot path, .cartesianlayer .plot image').length,
      ]);
    return (await (await this.outputs())?.evaluate(shapes)) ?? [];
  }

  /** Turns the wheel over the notebook: down by so many pixels, up if negative. */
  async scroll(pixels) {
    const list = this.page.locator('.notebookOverlay .cell-list-container .monaco-scrollable-element').first();
    const box = await list.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + 10);
    await this.page.mouse.wheel(0, pixels);
    await this.page.waitForTimeout(200);
  }

  /** Runs one cell by the button at its left. */
  async runCell(index) {
    const cell = this.cells().nth(index);
    await cell.hover();
    await cell.getByRole('button', { name: /^Execute Cell/ }).first().click();
  }

  /** Puts the cursor at the end of a cell and types. */
  async type(index, text) {
    await this.cells().nth(index).locator('.monaco-editor .view-lines').click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** How many places of a cell are marked as errors. */
  async marked(index) {
    const marks = this.cells().nth(index).locator('.squiggly-error');
    await marks.first().waitFor();
    return marks.count();
  }

  /** What stands at the foot of each cell on the screen: success, failure, or nothing. */
  async states() {
    return this.cells().evaluateAll(rows =>
      rows.map(row => {
        const shown = name => row.querySelector(`.cell-statusbar-container .codicon-notebook-state-${name}`) !== null;
        return ['success', 'error', 'executing', 'pending'].find(shown) ?? 'idle';
      }),
    );
  }
}

/**
 * Waits until what `look` sees is as it should be.
 * @param {() => Promise<unknown>} look
 * @param {(seen: any) => boolean} expected
 * @returns what was seen
 */
export async function eventually(look, expected, milliseconds = 60_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (expected(seen)) return seen;
    if (Date.now() > end) throw new Error(`Not as expected after ${milliseconds} ms; seen: ${JSON.stringify(seen)}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
