  const bundle = startBundle();
  const names = fs.readdirSync(folder).filter((name) => path.extname(name) === EXTENSION);
  for (const name of names.sort()) {
    const fd = fs.openSync(path.join(folder, name), fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW);
    if (fs.fstatSync(fd).isFile()) addEssay(bundle, name, fs.readFileSync(fd, 'utf8'));
    fs.closeSync(fd);
  }
  return bundle;
}
