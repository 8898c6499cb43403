  for (const field of EDITABLE_FIELDS) {
    if (field in changes) profile[field] = changes[field];
  }
  return profile;
}
