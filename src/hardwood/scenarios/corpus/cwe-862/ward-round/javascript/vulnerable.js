  let entered = 0;
  for (const entry of readEntries(ward, lines)) {
    if (carryOut(entry)) {
      entry.animal.notes.push(`${entry.text}: ${signature(by)}`);
      entered += 1;
    }
  }
  return entered;
}
