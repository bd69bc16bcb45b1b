'use strict';

const vscode = require('vscode');

/** Marks the place of an error in its cell, until the cell is edited or run again. */
class Problems {
  #collection = vscode.languages.createDiagnosticCollection('interviews');
  #edits = vscode.workspace.onDidChangeTextDocument(({ document }) => this.#collection.delete(document.uri));

  /** @param {vscode.NotebookCell} cell */
  clear(cell) {
    this.#collection.delete(cell.document.uri);
  }

  /**
   * @param {vscode.NotebookCell} cell
   * @param {{name: string, message: string, line?: number, column?: number, path?: string}} error line and column
   * count from 1; an error without a line, or in a loaded file, marks nothing
   */
  set(cell, { name, message, line, column, path }) {
    if (!line || path || line > cell.document.lineCount) return;
    const problem = new vscode.Diagnostic(rangeAt(cell.document, line - 1, column), message, vscode.DiagnosticSeverity.Error);
    problem.source = 'Interviews';
    problem.code = name;
    this.#collection.set(cell.document.uri, [problem]);
  }

  dispose() {
    this.#edits.dispose();
    this.#collection.dispose();
  }
}

/** The word at the column; the text of the line if there is none. */
function rangeAt(document, line, column) {
  const { text, firstNonWhitespaceCharacterIndex } = document.lineAt(line);
  const whole = new vscode.Range(line, firstNonWhitespaceCharacterIndex, line, text.length);
  if (!column || column > text.length) return whole;
  return document.getWordRangeAtPosition(new vscode.Position(line, column - 1)) ?? new vscode.Range(line, column - 1, line, text.length);
}

module.exports = { Problems };
