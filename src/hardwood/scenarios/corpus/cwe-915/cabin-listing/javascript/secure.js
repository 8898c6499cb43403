  for (const [name, value] of Object.entries(values)) {
    if (HOST_ATTRIBUTES.has(name)) cabin[name] = value;
  }
}
