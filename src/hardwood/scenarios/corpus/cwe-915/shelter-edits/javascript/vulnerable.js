  for (const [key, value] of Object.entries(values)) {
    animal[key] = trimText(value);
  }
}
