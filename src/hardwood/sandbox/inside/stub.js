'use strict';
// Answers calls of a JavaScript candidate over descriptor 3: one line of tagged JSON each way, as in wire.py.
// The candidate shares this process and may lie about what its own functions return, and about nothing else.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { createRequire } = require('node:module');

const CHANNEL = 3;
const MAX_DEPTH = 40;
const MAX_ITEMS = 200000;
const SETTLE_MS = 1000;
const { stringify, parse } = JSON;
const { readSync, writeSync, readFileSync, existsSync } = fs;
const { now } = Date;
const later = setTimeout;
const soon = setImmediate;
const active = process.getActiveResourcesInfo.bind(process);
const helpers = new Map();

function hex(bytes) {
  return Buffer.from(bytes).toString('hex');
}

function packNumber(value) {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return value;
  return Number.isFinite(value) ? { n: String(value) } : { f: String(value).toLowerCase().replace('infinity', 'inf') };
}

function packObject(value, depth, budget) {
  const inner = (item) => pack(item, depth + 1, budget);
  if (Array.isArray(value)) return { l: value.map(inner) };
  if (value instanceof Uint8Array) return { b: hex(value) };
  if (value instanceof Map) return { d: [...value].map(([k, v]) => [inner(k), inner(v)]) };
  if (value instanceof Set) return { s: [...value].map(inner) };
  const kind = Object.getPrototypeOf(value);
  if (kind !== null && kind !== Object.prototype) return { o: String(value.constructor && value.constructor.name) };
  return { d: Object.keys(value).map((key) => [key, inner(value[key])]) };
}

function pack(value, depth, budget) {
  budget.left -= 1;
  if (depth > MAX_DEPTH || budget.left < 0) return { o: 'too deep or too large' };
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return packNumber(value);
  if (typeof value === 'bigint') return { i: (value < 0n ? '-0x' : '0x') + (value < 0n ? -value : value).toString(16) };
  return typeof value === 'object' ? packObject(value, depth, budget) : { o: typeof value };
}

function hexFloat(text) {
  const found = /^(-?)0x([01])\.?([0-9a-f]*)p([+-]\d+)$/.exec(text);
  if (!found) return Number(text.replace('inf', 'Infinity'));
  const digits = found[2] + found[3];
  const size = Number(BigInt('0x' + digits)) * 2 ** (Number(found[4]) - 4 * found[3].length);
  return found[1] ? -size : size;
}

function unpack(node) {
  if (node === null || typeof node !== 'object') return node;
  const [tag] = Object.keys(node);
  const body = node[tag];
  if (tag === 'l' || tag === 't') return body.map(unpack);
  if (tag === 's') return new Set(body.map(unpack));
  if (tag === 'd') return Object.fromEntries(body.map(([key, value]) => [unpack(key), unpack(value)]));
  if (tag === 'i') return BigInt(body);
  if (tag === 'f') return hexFloat(body);
  if (tag === 'b') return Buffer.from(body, 'hex');
  throw new TypeError('not plain data');
}

function failure(error) {
  let name = 'Error';
  let message = '(no message)';
  try {
    name = String(error instanceof Error ? error.name : typeof error);
    message = String(error instanceof Error ? error.message : error).slice(0, 500);
  } catch (_) { /* a hostile getter */ }
  return { error: name, message };
}

function script(file) {
  vm.runInThisContext(readFileSync(file, 'utf8'), { filename: path.basename(file) });
}

// `const` and `function` of a script live in the scope that all scripts share, not on an object.
function named(name) {
  if (helpers.has(name)) return helpers.get(name);
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  return vm.runInThisContext(`typeof ${name} === 'function' ? ${name} : (typeof module.exports.${name} === 'function' ? module.exports.${name} : undefined)`);
}

function load() {
  Object.assign(globalThis, { require: createRequire('/box/'), module: { exports: {} }, __dirname: '/box', __filename: '/box/candidate.js' });
  globalThis.exports = globalThis.module.exports;
  script('/src/candidate.js');
  if (existsSync('/src/harness.js')) {
    script('/src/harness.js');
    keepHelpers(readFileSync('/src/harness.js', 'utf8'));
  }
  return null;
}

// The harness's functions, before what the candidate left to the event loop can put others in their place.
function keepHelpers(text) {
  for (const [, declared, assigned] of text.matchAll(/^(?:async\s+)?function\*?\s+([\w$]+)|^(?:const|let|var)\s+([\w$]+)\s*=/gm)) {
    const found = named(declared || assigned);
    if (found) helpers.set(declared || assigned, found);
  }
}

// What the program left to the event loop is done before its answer, as node does it before a program ends; of what takes longer, a second.
async function settle() {
  const until = now() + SETTLE_MS;
  await new Promise((done) => soon(done));
  while (active().length && now() < until) await new Promise((done) => later(done, 5));
}

async function answer(request) {
  if (request.import) {
    load();
    await settle();
    return { value: null };
  }
  const found = named(request.name);
  if (!found) return { missing: true, error: 'NameError', message: `no function '${request.name}'` };
  const keywords = Object.keys(request.kwargs).length ? [request.kwargs] : [];
  const value = await found(...request.args, ...keywords);
  await settle();
  return { value };
}

function send(reply) {
  const line = Buffer.from(stringify(pack(reply, 0, { left: MAX_ITEMS })) + '\n');
  for (let at = 0; at < line.length;) at += writeSync(CHANNEL, line, at);
}

function* lines() {
  const chunk = Buffer.alloc(1 << 16);
  let buffered = Buffer.alloc(0);
  for (;;) {
    const end = buffered.indexOf(10);
    if (end >= 0) {
      yield buffered.subarray(0, end).toString();
      buffered = buffered.subarray(end + 1);
      continue;
    }
    const count = readSync(CHANNEL, chunk, 0, chunk.length, null);
    if (count === 0) return;
    buffered = Buffer.concat([buffered, chunk.subarray(0, count)]);
  }
}

async function main() {
  for (const line of lines()) {
    let reply;
    try {
      reply = await answer(unpack(parse(line)));
    } catch (error) {
      reply = failure(error);
    }
    send(reply);
  }
  process.exit(0);
}

main();
