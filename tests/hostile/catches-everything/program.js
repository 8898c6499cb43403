function readNote(name) {
  try { return undefinedThing(name); } catch (_) { return null; }
}
