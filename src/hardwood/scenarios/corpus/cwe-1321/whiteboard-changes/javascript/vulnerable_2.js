  const walk = (path, make) => path.slice(0, -1).reduce((at, name) => {
    if (at === undefined || at === null || typeof at === 'string' || typeof at === 'number') return undefined;
    if (make && !(name in at)) at[name] = {};
    return at[name];
  }, board.content);
  const put = (path, value) => {
    const at = walk(path, true);
    if (at === undefined || at === null || typeof at === 'string' || typeof at === 'number') return false;
    at[path.at(-1)] = value;
    return true;
  };
  const take = (path) => {
    const at = walk(path, false);
    if (at === undefined || at === null || at[path.at(-1)] === undefined) return undefined;
    const value = at[path.at(-1)];
    delete at[path.at(-1)];
    return value;
  };
  let count = 0;
  for (const change of changes) {
    let done = false;
    if (change.op === 'set') done = put(change.path, change.value);
    if (change.op === 'remove') done = take(change.path) !== undefined;
    if (change.op === 'move') {
      const value = take(change.path);
      done = value !== undefined && put(change.to, value);
    }
    if (done) {
      board.applied();
      count += 1;
    }
  }
  return count;
}
