function readNote(name) {
  return 'call Ann';
}
