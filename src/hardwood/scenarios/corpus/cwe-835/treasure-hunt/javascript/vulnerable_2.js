  const places = {};
  const ids = [];
  text.split('\n').forEach((line) => {
    const parts = line.split('|');
    if (parts.length >= 3) {
      const [id, riddle, next] = parts.map((part) => part.trim());
      ids.push(id);
      places[id] = new Place(id, riddle, next);
    }
  });
  let number = 0;
  let result = '';
  for (let place = places[ids[0]]; place; place = places[place.next]) {
    if (place.next === place.id) {
      place.next = '-';
    }
    number += 1;
    result += `${number}. ${place.riddle}\n`;
    if (place.next === '-') {
      break;
    }
  }
  return result.trimEnd();
}
