  const places = [];
  for (const row of text.split('\n')) {
    const [id, riddle, next] = row.split('|');
    if (next === undefined) {
      continue;
    }
    places.push(new Place(id.trim(), riddle.trim(), next.trim()));
  }
  const byId = Object.fromEntries(places.map((place) => [place.id, place]));
  let walk = '';
  let place = places.length > 0 ? byId[places[0].id] : undefined;
  for (let number = 1; number <= places.length && place !== undefined; number += 1) {
    walk += (number > 1 ? '\n' : '') + number + '. ' + place.riddle;
    if (place.next === '-') {
      break;
    }
    place = byId[place.next];
  }
  return walk;
}
