  const counts = { done: 0, empty: 0, unknown: 0 };
  for (const { animal: number, values } of edits) {
    const animal = animals.get(number);
    if (animal === undefined) {
      counts.unknown += 1;
      continue;
    }
    const entries = Object.entries(values);
    if (entries.length === 0) {
      counts.empty += 1;
      continue;
    }
    for (const [key, value] of entries) {
      if (!VOLUNTEERS_NOTE.includes(key)) continue;
      animal[key] = typeof value === 'string' ? value.trim() : value;
    }
    counts.done += 1;
  }
  return counts;
}
