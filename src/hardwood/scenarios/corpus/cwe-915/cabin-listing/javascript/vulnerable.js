  for (const [name, value] of Object.entries(values)) {
    cabin[name] = value;
  }
}
