const spoiled = (() => {
  const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Object, Array, Function];
  const { ownKeys, getOwnPropertyDescriptor: look } = Reflect;
  const state = () => shared.map((owner) => new Map(ownKeys(owner).map((key) => [key, look(owner, key)])));
  const before = state();
  return () => {
    const found = [];
    state().forEach((now, at) => {
      for (const [key, entry] of now) {
        const old = before[at].get(key);
        if (!old || old.value !== entry.value || old.get !== entry.get) found.push(String(key));
      }
      if (now.size < before[at].size) found.push('removed');
    });
    return found;
  };
})();

function work(content, changes) {
  const board = new Whiteboard(content);
  const versions = [];
  board.on('version', (version) => versions.push(version));
  const count = applyChanges(board, changes);
  return [count, board.content, versions];
}

function afterChanges(changes) {
  const board = new Whiteboard({ notes: { n1: { color: 'red', text: 'milk' } }, title: 'Plan' });
  for (const change of JSON.parse(changes)) {
    try {
      applyChanges(board, [change]);
    } catch (_) { /* refused */ }
  }
  return spoiled();
}
