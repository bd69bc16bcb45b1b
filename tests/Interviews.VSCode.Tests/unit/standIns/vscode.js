'use strict';

// The few classes of VS Code that a session writes its outputs with. Found through NODE_PATH; see run.sh.

class NotebookCellOutput {
  constructor(items, metadata) {
    this.items = items;
    this.metadata = metadata;
  }
}

class NotebookCellOutputItem {
  static stdout = text => new NotebookCellOutputItem(text, 'stdout');
  static stderr = text => new NotebookCellOutputItem(text, 'stderr');
  static text = (text, mime) => new NotebookCellOutputItem(text, mime);
  static error = error => new NotebookCellOutputItem(error, 'error');

  constructor(data, mime) {
    this.data = data;
    this.mime = mime;
  }
}

module.exports = { NotebookCellOutput, NotebookCellOutputItem };
