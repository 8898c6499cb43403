  const booking = {};
  readFields(body).forEach((field) => {
    if (field.groups[0] === '__proto__') return;
    let innermost = booking;
    field.groups.forEach((part) => {
      innermost = innermost[part] ||= {};
    });
    innermost[field.name] = field.value;
  });
  return booking;
}
