'use strict';

const { EventEmitter } = require('node:events');
const { spawn } = require('node:child_process');
const { LineSplitter } = require('./lineSplitter');

const SHUTDOWN_MILLISECONDS = 3000;
const STDERR_TAIL = 4000;

/** The host could not be started, or ended while something was asked of it. */
class HostExit extends Error {
  constructor(message) {
    super(message);
    this.name = 'HostExit';
  }
}

/**
 * One host process and the protocol spoken with it: JSON, one object a line, requests on stdin, events on stdout.
 * Events: `ready` (the host's event), `malformed` (text: what was wrong), `log` (a piece of stderr),
 * `exit` (a {@link HostExit}; emitted once, after every open request was rejected with it).
 */
class HostClient extends EventEmitter {
  #process;
  #requests = new Map();
  #lastId = 0;
  #stderr = '';
  #ended = null;

  /** @param {{command: string, args: string[], cwd: string}} launch */
  constructor({ command, args, cwd }) {
    super();
    this.commandLine = [command, ...args].join(' ');
    this.#process = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const lines = new LineSplitter(
      line => this.#receive(line),
      size => this.emit('malformed', `a line of ${size} bytes is too long`),
    );
    this.#process.stdout.on('data', chunk => lines.push(chunk));
    this.#process.stderr.setEncoding('utf8').on('data', text => this.#log(text));
    // A write to a host that has just died fails here; `close` tells the story.
    this.#process.stdin.on('error', () => {});
    this.#process.on('error', error => this.#end(new HostExit(`${this.commandLine}: ${error.message}`)));
    this.#process.on('close', (code, signal) => this.#end(new HostExit(this.#epitaph(code, signal))));
  }

  /** The process id, or undefined if the process could not be started. */
  get pid() {
    return this.#process.pid;
  }

  /** False once the process has ended. */
  get alive() {
    return this.#ended === null;
  }

  /**
   * Sends a request.
   * @param {string} method
   * @param {object} [params]
   * @param {(event: object) => void} [onEvent] called with every event of this request, in order, but not with `done`
   * @returns {Promise<object>} the `done` event; rejected with a {@link HostExit} if the process ends first
   */
  request(method, params, onEvent = () => {}) {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve, reject, onEvent });
      this.#process.stdin.write(`${JSON.stringify({ id, method, params })}\n`);
    });
  }

  /** Waits until the worker takes cells; rejected with a {@link HostExit} if the process ends first. */
  ready() {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.once('ready', resolve);
      this.once('exit', reject);
    });
  }

  /** Asks the host to end, and ends it by force if it has not done so in time. */
  async close() {
    if (!this.alive) return;
    const ended = new Promise(resolve => this.once('exit', resolve));
    const timer = setTimeout(() => this.kill(), SHUTDOWN_MILLISECONDS);
    this.request('shutdown').catch(() => {});
    this.#process.stdin.end();
    await ended;
    clearTimeout(timer);
  }

  /** Ends the process at once. Its worker notices by its own pipe. */
  kill() {
    this.#process.kill('SIGKILL');
  }

  #receive(line) {
    let event;
    try {
      event = JSON.parse(line);
    } catch {
      event = null;
    }
    if (typeof event?.event !== 'string') {
      this.emit('malformed', `not an event: ${line.slice(0, 200)}`);
    } else if (event.event === 'ready') {
      this.emit('ready', event);
    } else {
      this.#dispatch(event);
    }
  }

  #dispatch(event) {
    const request = this.#requests.get(event.id);
    if (!request) {
      this.emit('malformed', `an event of no open request: ${JSON.stringify(event).slice(0, 200)}`);
    } else if (event.event === 'done') {
      this.#requests.delete(event.id);
      request.resolve(event);
    } else {
      request.onEvent(event);
    }
  }

  #log(text) {
    this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
    this.emit('log', text);
  }

  #epitaph(code, signal) {
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
    return [`The notebook host ${how}.`, this.#stderr.trim()].filter(Boolean).join('\n');
  }

  #end(exit) {
    if (this.#ended) return;
    this.#ended = exit;
    for (const request of this.#requests.values()) request.reject(exit);
    this.#requests.clear();
    this.emit('exit', exit);
  }
}

module.exports = { HostClient, HostExit };
