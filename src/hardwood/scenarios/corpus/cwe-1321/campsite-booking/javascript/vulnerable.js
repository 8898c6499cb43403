  const booking = {};
  for (const { groups, name, value } of readFields(body)) {
    let group = booking;
    for (const part of groups) {
      if (!isGroup(group[part])) group[part] = {};
      group = group[part];
    }
    group[name] = value;
  }
  return booking;
}
