  for (const field in changes) {
    if (field in profile) profile[field] = changes[field];
  }
  return profile;
}
