  const { first, places } = readHunt(text);
  let number = 0;
  let result = '';
  for (let place = places.get(first); place; place = places.get(place.next)) {
    number += 1;
    result += `${formatLine(number, place)}\n`;
    if (place.next === place.id || place.next === first) {
      break;
    }
  }
  return result.trimEnd();
}
