  const lines = [];
  let at = 0;
  while (at + 2 <= frame.length) {
    const length = frame[at + 1];
    if (length < 2 || at + length > frame.length) break;
    const text = frame.toString('utf8', at + 2, at + length);
    lines.push(`${KINDS[frame[at]] ?? 'other'} ${text}`);
    at += length;
  }
  return lines;
}
