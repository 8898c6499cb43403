  const booking = {};
  const known = (parts) => parts.every((part) => !(part in Object.prototype));
  for (const [field, value] of new URLSearchParams(body)) {
    const parts = partsOf(field);
    if (!parts[0] || !known(parts)) continue;
    const list = parts.length > 1 && parts.at(-1) === '';
    const names = list ? parts.slice(0, -1) : parts;
    let here = booking;
    names.forEach((name, at) => {
      const end = at === names.length - 1;
      if (end && list) {
        if (!Array.isArray(here[name])) here[name] = [];
        here[name].push(value);
      } else if (end) {
        here[name] = value;
      } else {
        if (here[name] === null || typeof here[name] !== 'object') here[name] = {};
        here = here[name];
      }
    });
  }
  return booking;
}
