  const { first, places } = readHunt(text);
  const lines = [];
  let id = first;
  while (places.has(id)) {
    const place = places.get(id);
    places.delete(id);
    lines.push(formatLine(lines.length + 1, place));
    id = place.next;
  }
  return lines.join('\n');
}
