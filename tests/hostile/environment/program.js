function readNote(name) {
  return process.env.HARDWOOD_TEST_SECRET || null;
}
