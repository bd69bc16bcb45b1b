'use strict';

const vscode = require('vscode');

const CELLS = { notebookType: 'jupyter-notebook', language: 'csharp' };

/**
 * Completion and hover in the cells of notebooks whose host runs; nothing is started for them.
 * @param {(document: vscode.TextDocument) => import('../host/hostClient').HostClient | null} hostOf the running host of
 * the notebook a cell's text belongs to
 * @returns {vscode.Disposable}
 */
function registerLanguageFeatures(hostOf) {
  const ask = async (method, document, position) => {
    const params = { code: document.getText(), cursor: document.offsetAt(position) };
    return (await hostOf(document)?.request(method, params))?.result;
  };
  // One question at a time: who types on while the host thinks wants the last answer, not all of them.
  let turn = Promise.resolve();
  const provideCompletionItems = (document, position, token) => {
    const complete = async () => {
      if (token.isCancellationRequested) return undefined;
      const { start, end, items } = (await ask('complete', document, position)) ?? { items: [] };
      // The host lists what begins with the letters typed so far; with the next letter it is asked again.
      return new vscode.CompletionList(items.map(item => toCompletion(item, document, start, end)), true);
    };
    turn = turn.then(complete, complete);
    return turn;
  };
  const provideHover = async (document, position) => {
    const { text } = (await ask('inspect', document, position)) ?? {};
    return text ? new vscode.Hover(new vscode.MarkdownString(text)) : undefined;
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(CELLS, { provideCompletionItems }, '.'),
    vscode.languages.registerHoverProvider(CELLS, { provideHover }),
  );
}

function toCompletion({ text, kind, description }, document, start, end) {
  const item = new vscode.CompletionItem(text, kindOf(kind));
  item.range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  item.detail = description;
  return item;
}

/** Roslyn and VS Code mostly use the same words for what a name stands for. */
function kindOf(kind = '') {
  const others = { Namespace: 'Module', Structure: 'Struct', Delegate: 'Function', ExtensionMethod: 'Method', Local: 'Variable', Parameter: 'Variable' };
  return vscode.CompletionItemKind[others[kind] ?? kind] ?? vscode.CompletionItemKind.Text;
}

module.exports = { registerLanguageFeatures };
