'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { LineSplitter } = require('../../../src/Interviews.VSCode/host/lineSplitter');

function split(chunks, limit) {
  const lines = [];
  const overlong = [];
  const splitter = new LineSplitter(line => lines.push(line), size => overlong.push(size), limit);
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  return { lines, overlong };
}

test('LineSplitter_AnyCut_SameLines', () => {
  const bytes = Buffer.from('{"a":"访谈"}\n{"b":"\u2028\u2029\r"}\n\n😀\nrest');
  const expected = ['{"a":"访谈"}', '{"b":"\u2028\u2029\r"}', '😀'];
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    assert.deepEqual(split(chunks).lines, expected, `in chunks of ${size} bytes`);
  }
});

test('LineSplitter_LineOverTheLimit_ReportedOnceAndLeftOut', () => {
  const { lines, overlong } = split(['abc\n12345', '67890', '123\nok\n12345678\n'], 8);
  assert.deepEqual(lines, ['abc', 'ok', '12345678']);
  assert.deepEqual(overlong, [13]);
});
