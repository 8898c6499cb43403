  const booking = Object.create(null);
  for (const { groups, name, value } of readFields(body)) {
    let group = booking;
    for (const part of groups) {
      if (!isGroup(group[part])) group[part] = Object.create(null);
      group = group[part];
    }
    group[name] = value;
  }
  return booking;
}
