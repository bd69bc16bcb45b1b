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

after(async () => {
  await shoot('trust');
  await workbench.close();
});

test('RunAll_FolderNotTrusted_NothingRunsUntilItIs', async () => {
  const { page } = workbench;
  const view = new NotebookView(page);
  await view.open('foreign.ipynb');
  await view.runAll();
  await page.getByText('Do you trust the authors').waitFor();
  await shoot('untrusted');
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await view.outputText(), '');
  assert.equal(hosts().length, 0);

  await view.runAll();
  await page.getByRole('button', { name: 'Trust Folder & Continue' }).click();
  await page.getByRole('option', { name: 'C# (Interviews)' }).click();
  await eventually(() => view.outputText(), seen => seen.includes('ran'));
});
