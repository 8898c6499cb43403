  const places = new Map();
  let id = null;
  for (const line of text.split('\n')) {
    const parts = line.split('|').map((part) => part.trim());
    if (parts.length < 3) {
      continue;
    }
    if (id === null) {
      id = parts[0];
    }
    places.set(parts[0], new Place(parts[0], parts[1], parts[2]));
  }
  const lines = [];
  while (id !== '-' && places.has(id)) {
    const place = places.get(id);
    places.delete(id);
    lines.push(`${lines.length + 1}. ${place.riddle}`);
    id = place.next;
  }
  return lines.join('\n');
}
