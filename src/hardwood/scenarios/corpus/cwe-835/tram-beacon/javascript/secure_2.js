  const lines = [];
  for (let rest = frame; rest.length >= 2 && rest[1] <= rest.length; rest = rest.subarray(Math.max(rest[1], 2))) {
    const kind = KINDS[rest[0]] || 'other';
    lines.push(kind + ' ' + rest.subarray(2, rest[1]).toString());
  }
  return lines;
}
