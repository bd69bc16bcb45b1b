// A real VS Code: code-server with its own profile, the packed extension, and Chromium to look at it.

import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const tools = process.env.INTERVIEWS_E2E_TOOLS;
const { chromium } = createRequire(path.join(tools, 'package.json'))('playwright-core');
const entry = path.join(tools, 'node_modules/code-server/out/node/entry.js');

const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.editor.restoreViewState': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

// As root Chromium has no sandbox; the rest keeps it from looking for its maker's hosts.
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Installs the packed extension (INTERVIEWS_E2E_VSIX) into a new profile and opens a folder.
 * @param {{profile: string, folder: string, settings?: object}} options
 * @returns {Promise<{page: import('playwright-core').Page, reload: () => Promise<void>, close: () => Promise<void>}>}
 */
export async function openWorkbench({ profile, folder, settings = {} }) {
  const home = path.join(profile, 'home');
  const user = path.join(profile, 'data', 'User');
  fs.mkdirSync(home, { recursive: true });
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  // A home of its own, but for the packages the built libraries were restored from.
  const packages = process.env.NUGET_PACKAGES ?? path.join(os.homedir(), '.nuget', 'packages');
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: '', XDG_DATA_HOME: '', NUGET_PACKAGES: packages };
  const where = ['--user-data-dir', path.join(profile, 'data'), '--extensions-dir', path.join(profile, 'extensions')];
  execFileSync(process.execPath, [entry, ...where, '--install-extension', process.env.INTERVIEWS_E2E_VSIX], { env, stdio: 'pipe' });

  const port = await freePort();
  const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'];
  const log = fs.openSync(path.join(profile, 'code-server.log'), 'w');
  const server = spawn(process.execPath, [entry, ...where, ...flags, folder], { env, stdio: ['ignore', log, log], detached: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: chromiumArguments });
  const end = () => close(browser, server);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(60_000);
    const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`;
    await visit(page, url);
    return { page, reload: () => visit(page, url), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function visit(page, url) {
  for (let attempt = 0; ; attempt++) {
    try {
      await page.goto(url);
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
}

async function close(browser, server) {
  await browser.close();
  const ended = new Promise(resolve => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
