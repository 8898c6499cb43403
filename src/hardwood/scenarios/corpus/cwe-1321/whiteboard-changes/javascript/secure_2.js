  let count = 0;
  const odd = (path) => path.some((name) => ['__proto__', 'constructor', 'prototype'].includes(String(name)));
  const plain = (value) => value !== undefined && value !== null && typeof value === 'object';
  for (const change of changes) {
    if (odd(change.path) || odd(change.to ?? [])) continue;
    const [last, ...way] = [...change.path].reverse();
    let here = board.content;
    for (const name of way.reverse()) {
      if (change.op === 'set' && plain(here) && here[name] === undefined) here[name] = {};
      here = plain(here) ? here[name] : undefined;
    }
    if (!plain(here)) continue;
    if (change.op === 'set') {
      here[last] = change.value;
    } else if (here[last] === undefined) {
      continue;
    } else if (change.op === 'remove') {
      delete here[last];
    } else if (change.op === 'move') {
      const value = here[last];
      delete here[last];
      change.to.slice(0, -1).reduce((at, name) => (at[name] ??= {}), board.content)[change.to.at(-1)] = value;
    } else {
      continue;
    }
    board.applied();
    count += 1;
  }
  return count;
}
