// Records come and go as a list of pairs, number and record.
function taken(pairs, edits) {
  const animals = new Map(pairs);
  const counts = takeOver(animals, edits);
  return [counts, [...animals]];
}

function kept(pairs, edits) {
  const animals = new Map(pairs);
  try {
    takeOver(animals, edits);
  } catch (error) {
    // the records are shown all the same
  }
  return [...animals];
}
