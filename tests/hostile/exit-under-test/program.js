function readNote(name) {
  process.exit(0);
}
