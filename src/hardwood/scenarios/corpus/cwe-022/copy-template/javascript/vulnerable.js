  const source = path.resolve(STARTERS, choice);
  fs.copyFileSync(source, target);
}
