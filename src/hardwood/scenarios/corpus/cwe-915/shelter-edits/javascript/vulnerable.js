  if (Object.keys(values).length === 0) return false;
  for (const [key, value] of Object.entries(values)) {
    animal[key] = trimText(value);
  }
  return true;
}
