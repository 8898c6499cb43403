  const isObject = (value) => typeof value === 'object' && value !== null;
  const parent = (path, make) => {
    let place = board.content;
    for (const name of path.slice(0, -1)) {
      if (make && !Object.hasOwn(place, name)) place[name] = {};
      if (!Object.hasOwn(place, name) || !isObject(place[name])) return null;
      place = place[name];
    }
    return place;
  };
  let count = 0;
  for (const { op, path, value, to } of changes) {
    const last = path[path.length - 1];
    const place = parent(path, op === 'set');
    if (place === null) continue;
    if (op === 'set') {
      place[last] = value;
    } else if ((op === 'remove' || op === 'move') && Object.hasOwn(place, last)) {
      const taken = place[last];
      const target = op === 'move' ? parent(to, true) : null;
      if (op === 'move' && target === null) continue;
      delete place[last];
      if (op === 'move') target[to[to.length - 1]] = taken;
    } else {
      continue;
    }
    board.applied();
    count += 1;
  }
  return count;
}
