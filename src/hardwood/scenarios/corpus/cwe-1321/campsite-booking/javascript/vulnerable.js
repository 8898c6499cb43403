  const booking = {};
  for (const [field, value] of new URLSearchParams(body)) {
    const parts = partsOf(field);
    if (parts[0] === '') continue;
    const isList = parts.length > 1 && parts[parts.length - 1] === '';
    if (isList) parts.pop();
    const last = parts.pop();
    let group = booking;
    for (const part of parts) {
      if (!isGroup(group[part])) group[part] = {};
      group = group[part];
    }
    if (!isList) {
      group[last] = value;
    } else if (Array.isArray(group[last])) {
      group[last].push(value);
    } else {
      group[last] = [value];
    }
  }
  return booking;
}
