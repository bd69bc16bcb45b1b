'use strict';

const { spawn } = require('node:child_process');
const { findHost } = require('./findHost');
const { HostClient, HostExit } = require('./hostClient');

const READY_MILLISECONDS = 60_000;

/**
 * Finds the host, builds it if need be, starts it and waits until it takes cells.
 * @param {{setting: string[], folder: string, environment: NodeJS.ProcessEnv}} place where to look; see findHost.
 * The host runs in `folder`
 * @param {object} report `step(text)` is called when a long step begins, `log(text)` with everything a program says
 * @param {AbortSignal} signal gives up: what was started is ended
 * @returns {Promise<HostClient>}
 * @throws {HostMissing | HostExit} and an `AbortError` after the signal
 */
async function launchHost(place, report, signal) {
  const { command, args, build } = findHost(place);
  if (build) {
    report.step('Building the notebook host');
    await runBuild(build, report.log, signal);
  }
  signal.throwIfAborted();
  report.step('Starting the notebook host');
  return startHost({ command, args, cwd: place.folder }, report.log, signal);
}

async function startHost(launch, log, signal) {
  const host = new HostClient(launch);
  log(`> ${host.commandLine} (process ${host.pid ?? 'not started'})\n`);
  host.on('log', log);
  host.on('malformed', text => log(`The host broke the protocol: ${text}\n`));
  host.on('exit', exit => log(`${exit.message}\n`));
  const timeout = AbortSignal.timeout(READY_MILLISECONDS);
  const stop = AbortSignal.any([signal, timeout]);
  const kill = () => host.kill();
  stop.addEventListener('abort', kill);
  try {
    await host.ready();
    return host;
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) throw new HostExit(`The notebook host was not ready after ${READY_MILLISECONDS / 1000} s: ${host.commandLine}`);
    throw error;
  } finally {
    stop.removeEventListener('abort', kill);
  }
}

/** Runs the build; its standard output and error go to the log. */
function runBuild({ command, args, cwd }, log, signal) {
  const commandLine = [command, ...args].join(' ');
  log(`> ${commandLine} (in ${cwd})\n`);
  return new Promise((resolve, reject) => {
    const build = spawn(command, args, { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', log);
    build.on('error', reject);
    build.on('close', code => {
      if (code === 0) resolve();
      else reject(new HostExit(`The notebook host could not be built: \`${commandLine}\` in ${cwd} ended with exit code ${code}. The log has the reason.`));
    });
  });
}

module.exports = { launchHost };
