'use strict';

const vscode = require('vscode');

const STREAM_LIMIT = 4 * 1024 * 1024;

/**
 * Writes what the host reports about one running cell into the notebook.
 * Edits are made one after another, and printed text that arrives meanwhile is joined into the next edit, so that a
 * cell that prints fast costs one edit at a time and not one a line.
 */
class CellOutput {
  #execution;
  #displays;
  #edits = Promise.resolve();
  #pending = null;
  #stream = null;
  #printed = 0;
  #count = undefined;
  #error = null;

  /**
   * @param {vscode.NotebookCellExecution} execution already started
   * @param {Map<string, vscode.NotebookCellOutput[]>} displays what the notebook shows under each display id
   */
  constructor(execution, displays) {
    this.#execution = execution;
    this.#displays = displays;
  }

  /** The `error` event of the cell, or null. */
  get error() {
    return this.#error;
  }

  /** Clears what the cell showed before. */
  clear() {
    this.#edit(() => this.#execution.clearOutput());
  }

  /** @param {object} event `started`, `output`, `updateDisplay`, `stream` or `error` of the protocol; others are ignored */
  receive(event) {
    if (event.event === 'started') this.#number(event.executionCount);
    else if (event.event === 'stream') this.#print(event.name, event.text);
    else if (event.event === 'output') this.#show(event);
    else if (event.event === 'updateDisplay') this.#update(event);
    else if (event.event === 'error') this.#error = event;
  }

  /**
   * Shows an error below everything else.
   * @param {{name: string, message: string, line?: number, path?: string, traceback?: string[]}} error
   */
  fail({ name, message, line, path, traceback = [] }) {
    // In this form VS Code turns the line into a link.
    const place = line && !path && this.#count ? [`Cell In[${this.#count}], line ${line}`] : [];
    const told = traceback.length > 0 ? traceback : [`${name}: ${message}`];
    const error = { name, message, stack: [...place, ...told].join('\n') };
    this.#append(new vscode.NotebookCellOutput([vscode.NotebookCellOutputItem.error(error)]));
  }

  /** Resolves when the notebook shows everything received so far. */
  async flush() {
    await this.#edits;
  }

  #number(executionCount) {
    this.#count = executionCount;
    this.#execution.executionOrder = executionCount;
  }

  #print(name, text) {
    if (this.#printed >= STREAM_LIMIT) return;
    this.#printed += text.length;
    if (this.#printed >= STREAM_LIMIT) text += `\n[Printed text is cut here, after ${STREAM_LIMIT} characters.]\n`;
    if (this.#pending?.name === name) {
      this.#pending.texts.push(text);
      return;
    }
    const pending = { name, texts: [text] };
    this.#pending = pending;
    this.#edit(() => {
      if (this.#pending === pending) this.#pending = null;
      return this.#appendText(name, pending.texts.join(''));
    });
  }

  #appendText(name, text) {
    const item = name === 'stderr' ? vscode.NotebookCellOutputItem.stderr(text) : vscode.NotebookCellOutputItem.stdout(text);
    if (this.#stream?.name === name) return this.#execution.appendOutputItems([item], this.#stream.output);
    this.#stream = { name, output: new vscode.NotebookCellOutput([item]) };
    return this.#execution.appendOutput([this.#stream.output]);
  }

  #show({ kind, data, displayId }) {
    const result = { outputType: 'execute_result', executionCount: this.#count };
    const output = new vscode.NotebookCellOutput(toItems(data), kind === 'result' ? result : { outputType: 'display_data' });
    if (displayId) this.#displays.set(displayId, [...(this.#displays.get(displayId) ?? []), output]);
    this.#append(output);
  }

  #update({ displayId, data }) {
    this.#pending = null;
    for (const output of this.#displays.get(displayId) ?? []) {
      this.#edit(() => this.#execution.replaceOutputItems(toItems(data), output));
    }
  }

  #append(output) {
    this.#pending = null;
    this.#edit(() => {
      this.#stream = null;
      return this.#execution.appendOutput([output]);
    });
  }

  #edit(action) {
    // The user may delete the cell while it runs; then its output has nowhere to go, and the next edit may still have.
    this.#edits = this.#edits.then(action).catch(error => console.warn(`Interviews: ${error.message}`));
  }
}

/** @param {Record<string, string>} data text by MIME type; images but SVG are Base64 */
function toItems(data) {
  return Object.entries(data).map(([mime, text]) =>
    mime.startsWith('image/') && mime !== 'image/svg+xml'
      ? new vscode.NotebookCellOutputItem(Buffer.from(text, 'base64'), mime)
      : vscode.NotebookCellOutputItem.text(text, mime),
  );
}

module.exports = { CellOutput };
