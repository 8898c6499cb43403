function readNote(name) {
  throw new Error(name);
}
