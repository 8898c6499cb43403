  const keys = Object.keys(values);
  const changes = {};
  keys.forEach((key) => {
    if (key in animal) {
      changes[key] = trimText(values[key]);
    }
  });
  Object.assign(animal, changes);
  return keys.length !== 0;
}
