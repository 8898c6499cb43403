  const bundle = startBundle();
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory() || path.extname(entry.name) !== EXTENSION) continue;
    addEssay(bundle, entry.name, fs.readFileSync(path.join(folder, entry.name), 'utf8'));
  }
  return bundle;
}
