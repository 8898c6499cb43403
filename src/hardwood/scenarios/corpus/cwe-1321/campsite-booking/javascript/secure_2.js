  const booking = {};
  for (const { groups, name, value } of readFields(body)) {
    if ([...groups, name].some((part) => part in Object.prototype)) continue;
    const innermost = groups.reduce((group, part) => {
      if (typeof group[part] !== 'object') group[part] = {};
      return group[part];
    }, booking);
    innermost[name] = value;
  }
  return booking;
}
