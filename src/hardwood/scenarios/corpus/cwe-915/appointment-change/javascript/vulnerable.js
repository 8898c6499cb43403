  for (const key of Object.keys(wish)) {
    appointment[key] = wish[key];
  }
  return appointment;
}
