  const { first, places } = readHunt(text);
  let walk = '';
  let place = places.get(first);
  for (let number = 1; number <= places.size && place !== undefined; number += 1) {
    walk += (number > 1 ? '\n' : '') + formatLine(number, place);
    place = places.get(place.next);
  }
  return walk;
}
