  const medicine = ['dose', 'stop'];
  const entries = readEntries(ward, lines);
  if (by.job !== 'vet' && entries.some(({ what }) => medicine.includes(what))) {
    throw new Error(`${signature(by)} cannot decide this`);
  }
  const done = entries.filter(carryOut);
  done.forEach(({ animal, text }) => animal.notes.push(`${text}: ${signature(by)}`));
  return done.length;
}
