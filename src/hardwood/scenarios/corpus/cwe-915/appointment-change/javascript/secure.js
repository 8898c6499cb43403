  for (const key of Object.keys(wish)) {
    if (PATIENT_KEYS.includes(key)) appointment[key] = wish[key];
  }
  return appointment;
}
