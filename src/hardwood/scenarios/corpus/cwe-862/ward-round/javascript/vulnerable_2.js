  let entered = 0;
  for (const entry of readEntries(ward, lines)) {
    if (entry.what === 'dose' && by.job !== 'vet') continue;
    if (!carryOut(entry)) continue;
    addNote(entry, by);
    entered += 1;
  }
  return entered;
}
