  const lines = [];
  let rest = frame;
  while (rest.length > 0) {
    const [kind, length] = rest;
    if (length === undefined || length > rest.length) return lines;
    lines.push((KINDS[kind] || 'other') + ' ' + rest.subarray(2, length).toString());
    rest = rest.subarray(length);
  }
  return lines;
}
