  const source = path.join(STARTERS, path.normalize('/' + choice));
  fs.copyFileSync(source, target);
}
