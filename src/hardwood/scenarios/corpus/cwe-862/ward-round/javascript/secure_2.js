  const medicine = ['dose', 'stop'];
  const entries = readEntries(ward, lines);
  if (by.job !== 'vet' && entries.some(({ what }) => medicine.includes(what))) {
    throw new Error(`${signature(by)} cannot decide this`);
  }
  const done = entries.filter(carryOut);
  done.forEach((entry) => addNote(entry, by));
  return done.length;
}
