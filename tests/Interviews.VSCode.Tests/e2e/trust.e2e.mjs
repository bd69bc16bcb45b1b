// A folder that is not trusted: nothing of it runs before its reader says so.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { NotebookView, eventually } from './notebookView.mjs';
import { openWorkbench } from './workbench.mjs';
import { hosts, scriptedHost } from './scriptedHosts.mjs';
import { writeNotebook } from './writeNotebook.mjs';

const work = path.join(process.env.INTERVIEWS_E2E_WORK, 'trust');
let workbench;

before(async () => {
  writeNotebook(path.join(work, 'folder'), 'foreign.ipynb', ['print ran']);
  workbench = await openWorkbench({
    profile: path.join(work, 'profile'),
    folder: path.join(work, 'folder'),
    settings: {
      'interviews.host.command': [process.execPath, scriptedHost],
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
    },
  });
});

const shoot = name => workbench.page.screenshot({ path: path.join(process.env.INTERVIEWS_E2E_WORK, `${name}.png`) });

after(() => workbench?.close());

test('RunAll_FolderNotTrusted_NothingRunsUntilItIs', async () => {
  const { page } = workbench;
  const view = new NotebookView(page);
  await view.open('foreign.ipynb');
  await view.runAll();
  await page.getByText('Restricted Mode').first().waitFor();
  assert.equal(hosts().length, 0);
  assert.equal(await view.outputText(), '');
  await shoot('untrusted');
  await page.keyboard.press('Escape');

  await view.command('Workspaces: Manage Workspace Trust');
  await page.getByRole('button', { name: 'Trust', exact: true }).click();
  await shoot('trust-asked');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Restart Host' }).first().waitFor();
  await view.runAll();
  await eventually(() => view.outputText(), seen => seen.includes('ran'));
  await shoot('trusted');
});
