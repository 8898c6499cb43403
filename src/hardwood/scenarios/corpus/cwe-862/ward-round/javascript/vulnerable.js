  let entered = 0;
  for (const entry of readEntries(ward, lines)) {
    if (carryOut(entry)) {
      addNote(entry, by);
      entered += 1;
    }
  }
  return entered;
}
