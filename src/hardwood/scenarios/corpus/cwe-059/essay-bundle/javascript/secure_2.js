  const empty = [];
  const parts = [];
  const read = (name) => {
    const flags = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW;
    const fd = fs.openSync(path.join(folder, name), flags);
    try {
      return fs.fstatSync(fd).isFile() ? fs.readFileSync(fd, 'utf8') : null;
    } finally {
      fs.closeSync(fd);
    }
  };
  for (const name of fs.readdirSync(folder).sort()) {
    if (path.extname(name) !== EXTENSION) continue;
    const essay = read(name);
    if (essay === null) continue;
    const pupil = name.slice(0, -EXTENSION.length);
    const words = countWords(essay);
    if (words > 0) parts.push(`== ${pupil} (${words} words) ==\n${essay}${essay.endsWith('\n') ? '' : '\n'}\n`);
    else empty.push(pupil);
  }
  return { text: parts.join(''), essays: parts.length, empty };
}
