  const file = path.resolve(archive, journal);
  if (!file.startsWith(path.resolve(archive) + path.sep)) throw new Error('no such journal');
  fs.appendFileSync(file, entry + '\n');
}
