// Calls `work` while Math.random and the clocks are where an observer knows them to be.
function known(seed, moment, work) {
  const { Date: RealDate } = globalThis;
  const kept = [
    [Math, 'random'], [globalThis, 'Date'], [performance, 'now'], [performance, 'timeOrigin'],
    [process, 'hrtime'], [process, 'uptime'], [process, 'pid'], [process, 'ppid'],
  ].map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)]);
  const set = (owner, name, value) => Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  let state = seed;
  set(Math, 'random', () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; });
  set(globalThis, 'Date', new Proxy(RealDate, {
    construct: (_, given) => new RealDate(...(given.length ? given : [moment])),
    apply: () => String(new RealDate(moment)),
    get: (_, name) => (name === 'now' ? () => moment : RealDate[name]),
  }));
  set(performance, 'now', () => 1234.5);
  set(performance, 'timeOrigin', moment - 1234.5);
  set(process, 'hrtime', Object.assign(() => [1234, 5], { bigint: () => 12345n }));
  set(process, 'uptime', () => 12.5);
  set(process, 'pid', 4711);
  set(process, 'ppid', 4710);
  try {
    return work();
  } finally {
    for (const [owner, name, before] of kept) {
      if (before) Object.defineProperty(owner, name, before);
      else delete owner[name];
    }
  }
}

// The same once more and once more, each time from one and the same state, in which the program was started, too.
function again(times, seed, moment, ...args) {
  const text = require('fs').readFileSync('/src/candidate.js', 'utf8');
  const start = Function('require', 'module', 'exports', `${text}\nreturn firstPassword;`);
  const begun = known(seed, moment, () => start(require, { exports: {} }, {}));
  return Array.from({ length: times }, () => known(seed, moment, () => begun(...args)));
}

function run(times, ...args) {
  return Array.from({ length: times }, () => firstPassword(...args));
}
