  let place = content;
  for (const name of names) {
    if (!isObject(place)) return undefined;
    if (make && !Object.hasOwn(place, name)) place[name] = {};
    if (!Object.hasOwn(place, name)) return undefined;
    place = place[name];
  }
  return place;
}
