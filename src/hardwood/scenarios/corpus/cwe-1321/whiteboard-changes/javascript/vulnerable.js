  let place = content;
  for (const name of names) {
    if (!isObject(place)) return undefined;
    if (make && place[name] === undefined) place[name] = {};
    place = place[name];
  }
  return place;
}
