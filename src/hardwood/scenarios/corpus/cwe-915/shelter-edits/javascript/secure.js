  if (Object.keys(values).length === 0) return false;
  for (const [key, value] of Object.entries(values)) {
    if (!VOLUNTEERS_NOTE.includes(key)) continue;
    animal[key] = trimText(value);
  }
  return true;
}
