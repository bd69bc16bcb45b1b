'use strict';

const path = require('node:path');
const vscode = require('vscode');
const { launchHost } = require('./host/launchHost');
const { registerLanguageFeatures } = require('./notebook/languageFeatures');
const { Problems } = require('./notebook/problems');
const { Session } = require('./notebook/session');

const NOTEBOOK_TYPE = 'jupyter-notebook';
const sessions = new Map();

/** Called by VS Code when the first `.ipynb` opens, and never in a workspace that is not trusted. */
function activate(context) {
  const log = vscode.window.createOutputChannel('Interviews Notebooks');
  const problems = new Problems();
  const progress = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left);
  const door = {
    problems,
    startHost: (notebook, signal) => startHost(notebook, log, signal),
    createExecution: cell => controller.createNotebookCellExecution(cell),
    progress: text => showProgress(progress, text),
    askInput: (prompt, password) => vscode.window.showInputBox({ prompt, password, ignoreFocusOut: true }),
    tell: (message, ...actions) => tell(log, message, actions),
  };
  const controller = createController(notebook => sessionOf(notebook, door));
  const restart = editor => sessionOf(notebookIn(editor), door).restart().catch(error => door.tell(error.message, 'Show Log'));
  context.subscriptions.push(
    log,
    problems,
    progress,
    controller,
    registerLanguageFeatures(document => hostOf(document)),
    vscode.commands.registerCommand('interviews.restartHost', restart),
    vscode.commands.registerCommand('interviews.showLog', () => log.show()),
    vscode.workspace.onDidOpenNotebookDocument(notebook => prefer(controller, notebook)),
    vscode.workspace.onDidCloseNotebookDocument(notebook => endSession(notebook)),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && endHiddenSessions()),
  );
  for (const notebook of vscode.workspace.notebookDocuments) prefer(controller, notebook);
}

/** Called by VS Code before it ends; resolves when every host has ended. */
async function deactivate() {
  await Promise.all([...sessions.keys()].map(endSession));
}

function createController(sessionFor) {
  const controller = vscode.notebooks.createNotebookController('interviews-csharp', NOTEBOOK_TYPE, 'C# (Interviews)');
  controller.description = 'runs C# cells with the notebook host of the Interviews project';
  controller.supportedLanguages = ['csharp', 'polyglot-notebook', 'html', 'markdown'];
  controller.supportsExecutionOrder = true;
  controller.executeHandler = (cells, notebook) => sessionFor(notebook).run(cells);
  controller.interruptHandler = notebook => sessionFor(notebook).interrupt();
  return controller;
}

/** Puts our controller first for notebooks that say they are C#. */
function prefer(controller, notebook) {
  if (notebook.notebookType !== NOTEBOOK_TYPE) return;
  const { kernelspec, language_info: language } = notebook.metadata.metadata ?? {};
  const names = [kernelspec?.language, language?.name].map(name => name?.toLowerCase());
  if (!names.some(name => name === 'c#' || name === 'csharp')) return;
  controller.updateNotebookAffinity(notebook, vscode.NotebookControllerAffinity.Preferred);
}

function sessionOf(notebook, door) {
  if (!sessions.has(notebook)) sessions.set(notebook, new Session(notebook, door));
  return sessions.get(notebook);
}

async function endSession(notebook) {
  const session = sessions.get(notebook);
  sessions.delete(notebook);
  await session?.end();
}

/** VS Code keeps a notebook in memory after its last tab is closed; its host would go on for nobody. */
function endHiddenSessions() {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  const shown = new Set(tabs.map(tab => tab.input?.uri?.toString()));
  for (const notebook of sessions.keys()) if (!shown.has(notebook.uri.toString())) endSession(notebook);
}

function hostOf(document) {
  const notebook = [...sessions.keys()].find(one => one.getCells().some(cell => cell.document === document));
  return notebook ? sessions.get(notebook).host : null;
}

/** The notebook whose toolbar a command was called from; the active one when it was called by name. */
function notebookIn(context) {
  const uri = context?.notebookEditor?.notebookUri?.toString();
  const named = vscode.workspace.notebookDocuments.find(notebook => notebook.uri.toString() === uri);
  const notebook = named ?? vscode.window.activeNotebookEditor?.notebook;
  if (!notebook) throw new Error('No notebook is open.');
  return notebook;
}

function startHost(notebook, log, signal) {
  const setting = vscode.workspace.getConfiguration('interviews', notebook.uri).get('host.command', []);
  const place = { setting, folder: folderOf(notebook), environment: process.env };
  const options = { location: vscode.ProgressLocation.Notification, title: 'Interviews' };
  return vscode.window.withProgress(options, progress => {
    const report = { log: text => log.append(text), step: message => progress.report({ message }) };
    return launchHost(place, report, signal);
  });
}

/** The folder relative paths in cells start from: the notebook's; for a notebook not yet saved, the workspace's. */
function folderOf(notebook) {
  if (!notebook.isUntitled) return path.dirname(notebook.uri.fsPath);
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('Save the notebook first: a notebook without a folder has nothing to read.');
  return folder.uri.fsPath;
}

function showProgress(item, text) {
  if (text === null) return item.hide();
  item.text = `$(sync~spin) ${text}`;
  return item.show();
}

async function tell(log, message, actions) {
  const answer = await vscode.window.showErrorMessage(`Interviews: ${message}`, ...actions);
  if (answer === 'Show Log') log.show();
  return answer;
}

module.exports = { activate, deactivate };
