'use strict';

const { CellOutput } = require('./cellOutput');
const { HostExit } = require('../host/hostClient');

const PATIENCE_MILLISECONDS = 6000;

/**
 * One notebook and its host: runs cells in order, one at a time, and drops what waits when a cell fails.
 * The host starts with the first cell.
 */
class Session {
  #notebook;
  #door;
  #patience;
  #host = null;
  #starting = null;
  #waiting = [];
  #running = null;
  #displays = new Map();

  /**
   * @param {vscode.NotebookDocument} notebook
   * @param {object} door what the session needs from VS Code:
   * `startHost(notebook, signal)` resolves to a ready HostClient, `createExecution(cell)`, `problems` (see Problems),
   * `progress(text | null)`, `askInput(prompt, isPassword)` resolves to a text or undefined,
   * `tell(message, ...actions)` resolves to the action taken or undefined
   * @param {number} [patience] how many milliseconds an interrupted cell may go on before a restart is offered
   */
  constructor(notebook, door, patience = PATIENCE_MILLISECONDS) {
    this.#notebook = notebook;
    this.#door = door;
    this.#patience = patience;
  }

  /** The running host, or null: completion and hover ask it, and never start one. */
  get host() {
    return this.#host?.alive ? this.#host : null;
  }

  /** @param {vscode.NotebookCell[]} cells run after those that already wait */
  async run(cells) {
    this.#waiting.push(...cells.map(cell => ({ cell, execution: this.#door.createExecution(cell) })));
    if (this.#running) return;
    while (this.#waiting.length > 0) {
      this.#running = this.#waiting.shift();
      try {
        if (!(await this.#execute(this.#running))) this.#dropWaiting();
      } finally {
        this.#running = null;
      }
    }
  }

  /** Stops the running cell and drops those that wait. */
  async interrupt() {
    this.#dropWaiting();
    this.#starting?.abort();
    const host = this.host;
    if (!host || !this.#running) return;
    const running = this.#running;
    const timer = setTimeout(() => this.#offerRestart(running), this.#patience);
    running.settled = () => clearTimeout(timer);
    await host.request('interrupt').catch(ignoreExit);
  }

  /** Ends the host, and with it every variable, and starts a new one. */
  async restart() {
    await this.close();
    await this.#startHost();
  }

  /** Ends the host and takes its marks away: the notebook is no longer shown. */
  async end() {
    await this.close();
    for (const cell of this.#notebook.getCells()) this.#door.problems.clear(cell);
  }

  /** Ends the host and drops what waits. */
  async close() {
    this.#dropWaiting();
    this.#starting?.abort();
    this.#starting = null;
    const host = this.#host;
    this.#host = null;
    this.#displays.clear();
    if (!host) return;
    host.closing = true;
    if (this.#running) host.kill();
    await host.close();
  }

  async #execute(entry) {
    const { cell, execution } = entry;
    if (cell.index < 0) {
      execution.end(undefined);
      return true;
    }
    execution.start(Date.now());
    const output = new CellOutput(execution, this.#displays);
    output.clear();
    this.#door.problems.clear(cell);
    const success = await this.#ask(cell, output);
    entry.settled?.();
    this.#door.progress(null);
    await output.flush();
    execution.end(success, Date.now());
    return success;
  }

  async #ask(cell, output) {
    let host = null;
    try {
      host = await this.#startHost();
      const params = { code: cell.document.getText(), cellId: cell.document.uri.fragment, language: languageOf(cell) };
      const done = await host.request('execute', params, event => this.#receive(event, output, host));
      return this.#conclude(cell, output, done);
    } catch (error) {
      const givenUp = error.name === 'AbortError' ? 'The cell was given up before the host was ready.' : null;
      const wanted = host?.closing ? 'The host was ended while this cell ran.' : givenUp;
      output.fail(wanted ? { name: 'Interrupted', message: wanted } : error);
      if (!wanted) this.#offerRestartAfter(error);
      return false;
    }
  }

  #conclude(cell, output, { status }) {
    if (status === 'ok') return true;
    const interrupted = { name: 'Interrupted', message: 'The cell was interrupted.' };
    const unnamed = { name: 'Error', message: 'The host reported a failure and no reason.' };
    const error = output.error ?? (status === 'interrupted' ? interrupted : unnamed);
    output.fail(error);
    this.#door.problems.set(cell, error);
    return false;
  }

  #receive(event, output, host) {
    if (event.event === 'progress') this.#door.progress(event.text);
    else if (event.event === 'input') this.#answer(event, host);
    else output.receive(event);
  }

  async #answer({ inputId, prompt, password }, host) {
    const running = this.#running;
    const text = await this.#door.askInput(prompt, password === true);
    if (this.#running !== running) return;
    const reply = text === undefined ? this.interrupt() : host.request('inputReply', { inputId, text });
    await reply.catch(ignoreExit);
  }

  #startHost() {
    if (this.host) return Promise.resolve(this.#host);
    return (this.#starting ?? this.#launch()).host;
  }

  #launch() {
    const controller = new AbortController();
    const starting = { abort: () => controller.abort(), host: this.#awaitHost(controller.signal) };
    this.#starting = starting;
    const started = () => (this.#starting = this.#starting === starting ? null : this.#starting);
    starting.host.then(started, started);
    return starting;
  }

  async #awaitHost(signal) {
    const host = await this.#door.startHost(this.#notebook, signal);
    host.on('ready', event => this.#announce(event));
    this.#displays.clear();
    this.#host = host;
    return host;
  }

  #announce({ reason }) {
    this.#displays.clear();
    if (reason === 'crash') this.#door.tell('A cell ended its process. The variables of this notebook are gone; run the cells again from the top.');
    if (reason === 'interrupt') this.#door.tell('The cell did not stop by itself and was ended. The variables of this notebook are gone; run the cells again from the top.');
  }

  async #offerRestart(running) {
    const answer = await this.#door.tell('The cell does not stop.', 'Restart Host');
    if (answer && this.#running === running) await this.restart();
  }

  async #offerRestartAfter(error) {
    const action = error instanceof HostExit ? ['Restart Host'] : [];
    const answer = await this.#door.tell(error.message.split('\n', 1)[0], ...action, 'Show Log');
    if (answer === 'Restart Host' && !this.host) await this.#startHost();
  }

  #dropWaiting() {
    for (const { execution } of this.#waiting.splice(0)) execution.end(undefined);
  }
}

/**
 * The language of a cell. Without the Polyglot extension the editor takes every code cell for C#; what Polyglot wrote
 * about the cell then says more.
 */
function languageOf(cell) {
  const { languageId } = cell.document;
  if (languageId !== 'csharp' && languageId !== 'polyglot-notebook') return languageId;
  return cell.metadata?.metadata?.polyglot_notebook?.kernelName ?? 'csharp';
}

function ignoreExit(error) {
  if (!(error instanceof HostExit)) throw error;
}

module.exports = { Session };
