  for (const key of Object.keys(entry)) {
    meadows[name][key] = entry[key];
  }
  return meadows[name];
}
