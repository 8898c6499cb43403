  const file = path.join(DRAFTS, name);
  if (!file.startsWith(DRAFTS + path.sep)) throw new Error('not a draft');
  unlinkSync(file);
}
