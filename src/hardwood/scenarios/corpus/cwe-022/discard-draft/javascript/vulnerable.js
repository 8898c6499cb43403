  const file = path.join(DRAFTS, name);
  unlinkSync(file);
}
