  const result = { done: 0, empty: 0, unknown: 0 };
  edits.forEach((edit) => {
    if (!animals.has(edit.animal)) {
      result.unknown++;
      return;
    }
    const keys = Object.keys(edit.values);
    if (!keys.length) {
      result.empty++;
      return;
    }
    const record = animals.get(edit.animal);
    const changes = {};
    keys.forEach((key) => {
      if (key in record) {
        const value = edit.values[key];
        changes[key] = value && value.trim ? value.trim() : value;
      }
    });
    animals.set(edit.animal, Object.assign(record, changes));
    result.done++;
  });
  return result;
}
