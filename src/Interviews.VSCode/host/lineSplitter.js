'use strict';

/**
 * Cuts a byte stream into lines at `\n` alone.
 * Node's own `readline` also cuts at U+2028 and U+2029, which JSON allows inside a string.
 */
class LineSplitter {
  #pieces = [];
  #size = 0;
  #overlong = false;

  /**
   * @param {(line: string) => void} onLine called with every line, without its `\n`
   * @param {(size: number) => void} onOverlong called once for a line of more than `limit` bytes, which is left out
   * @param {number} limit in bytes; what JavaScript can hold as one string ends at 512 MB
   */
  constructor(onLine, onOverlong, limit = 256 * 1024 * 1024) {
    this.onLine = onLine;
    this.onOverlong = onOverlong;
    this.limit = limit;
  }

  /** @param {Buffer} chunk bytes of UTF-8, cut anywhere, even inside a character */
  push(chunk) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  #keep(piece) {
    this.#size += piece.length;
    this.#overlong ||= this.#size > this.limit;
    if (this.#overlong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #endLine() {
    const [pieces, size, overlong] = [this.#pieces, this.#size, this.#overlong];
    [this.#pieces, this.#size, this.#overlong] = [[], 0, false];
    if (overlong) this.onOverlong(size);
    else if (size > 0) this.onLine(Buffer.concat(pieces, size).toString('utf8'));
  }
}

module.exports = { LineSplitter };
