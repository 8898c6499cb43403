  const file = path.resolve(DRAFTS, name);
  if (existsSync(file)) {
    unlinkSync(file);
  }
}
