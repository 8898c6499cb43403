  const { first, places } = readHunt(text);
  const lines = [];
  let place = places.get(first);
  while (place !== undefined) {
    lines.push(formatLine(lines.length + 1, place));
    place = places.get(place.next);
  }
  return lines.join('\n');
}
