  for (const key of Object.keys(entry)) {
    if (FARMER_KEYS.includes(key)) meadows[name][key] = entry[key];
  }
  return meadows[name];
}
