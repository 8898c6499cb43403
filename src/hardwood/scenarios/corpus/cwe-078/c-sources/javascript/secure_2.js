  return readdirSync(folder).filter((name) => name.endsWith('.c'));
}
