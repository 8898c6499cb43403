function readNote(name) {
  setInterval(() => {}, 1000);
  return 'x';
}
