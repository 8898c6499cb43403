  const bundle = startBundle();
  for (const name of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    if (name.endsWith(EXTENSION) && fs.lstatSync(file).isFile()) {
      addEssay(bundle, name, fs.readFileSync(file, 'utf8'));
    }
  }
  return bundle;
}
