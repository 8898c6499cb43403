  const changes = {};
  Object.keys(values).forEach((key) => {
    if (key in animal) {
      changes[key] = trimText(values[key]);
    }
  });
  Object.assign(animal, changes);
}
