// A host that does what the cell's lines say, one verb a line: the protocol's partner in tests of the extension.
// Verbs: print TEXT · warn TEXT · show MIME TEXT · display ID TEXT · update ID TEXT · fail LINE COLUMN MESSAGE ·
// ask PROMPT · progress TEXT · flood COUNT · large CHARACTERS · malformed · language · hang · deaf · crash CODE

import { LineSplitter } from '../../src/Interviews.VSCode/host/lineSplitter.js';

let running = null;
let count = 0;
const queue = [];
const replies = new Map();

const send = message => process.stdout.write(`${JSON.stringify(message)}\n`);
const hold = id => new Promise(release => (running = { id, release }));

const verbs = {
  print: (id, text) => send({ event: 'stream', id, name: 'stdout', text: `${text}\n` }),
  warn: (id, text) => send({ event: 'stream', id, name: 'stderr', text: `${text}\n` }),
  show: (id, rest) => send({ event: 'output', id, kind: 'display', data: Object.fromEntries([cut(rest)]) }),
  display: (id, rest) => send({ event: 'output', id, kind: 'display', displayId: cut(rest)[0], data: { 'text/plain': cut(rest)[1] } }),
  update: (id, rest) => send({ event: 'updateDisplay', id, displayId: cut(rest)[0], data: { 'text/plain': cut(rest)[1] } }),
  progress: (id, text) => send({ event: 'progress', id, text }),
  large: (id, characters) => send({ event: 'output', id, kind: 'result', data: { 'text/plain': 'x'.repeat(Number(characters)) } }),
  language: (id, _, language) => verbs.print(id, language),
  malformed: () => process.stdout.write('this is no JSON\n{"event":"stream","id":987654,"name":"stdout","text":"nobody\'s"}\n[1]\n'),
  hang: id => hold(id),
  deaf: () => new Promise(() => {}),
  flood(id, number) {
    for (let index = 0; index < Number(number); index++) verbs.print(id, `line ${index}`);
  },
  async ask(id, prompt) {
    send({ event: 'input', id, inputId: `i${id}`, prompt, password: false });
    const reply = await Promise.race([hold(id), new Promise(resolve => replies.set(`i${id}`, text => resolve({ text })))]);
    if (typeof reply === 'string') return reply;
    return verbs.print(id, reply.text);
  },
  fail(id, rest) {
    const [line, [column, message]] = [cut(rest)[0], cut(cut(rest)[1])];
    send({ event: 'error', id, name: 'CS0103', message, line: Number(line), column: Number(column), traceback: [`(${line},${column}): error CS0103: ${message}`] });
    return 'error';
  },
  crash(id, code) {
    process.stderr.write('out of memory\n', () => process.exit(Number(code)));
    return new Promise(() => {});
  },
};

const methods = {
  execute: request => queue.push(request) === 1 && drain(),
  interrupt({ id }) {
    for (const waiting of queue.splice(1)) send({ event: 'done', id: waiting.id, status: 'interrupted', milliseconds: 0 });
    running?.release('interrupted');
    send({ event: 'done', id, status: 'ok', milliseconds: 0 });
  },
  complete: ({ id }) => send({ event: 'done', id, status: 'ok', result: { start: 0, end: 0, items: [{ text: 'WriteLine', kind: 'Method' }] } }),
  inputReply({ id, params }) {
    replies.get(params.inputId)(params.text);
    send({ event: 'done', id, status: 'ok', milliseconds: 0 });
  },
  shutdown({ id }) {
    send({ event: 'done', id, status: 'ok', milliseconds: 0 });
    process.exit(0);
  },
};

const lines = new LineSplitter(line => {
  const request = JSON.parse(line);
  methods[request.method](request);
});
process.stdin.on('data', chunk => lines.push(chunk)).on('end', () => process.exit(0));
send({ event: 'ready', reason: 'start', version: '0', languageVersion: '14' });

async function drain() {
  for (; queue.length > 0; queue.shift()) {
    const { id, params } = queue[0];
    send({ event: 'started', id, executionCount: ++count });
    const status = await execute(id, params);
    send({ event: 'done', id, status, executionCount: count, milliseconds: 1 });
  }
}

async function execute(id, { code, language }) {
  for (const line of code.split('\n').filter(Boolean)) {
    const [verb, rest] = cut(line);
    const status = await verbs[verb](id, rest, language);
    if (typeof status === 'string') return status;
  }
  return 'ok';
}

function cut(text) {
  const [head] = text.split(' ', 1);
  return [head, text.slice(head.length + 1)];
}
