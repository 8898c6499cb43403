  const typed = Object.entries(changes).filter(([field]) => EDITABLE_FIELDS.includes(field));
  return { ...profile, ...Object.fromEntries(typed) };
}
