  const source = path.resolve(STARTERS, choice);
  if (path.relative(STARTERS, source).startsWith('..')) throw new RangeError(choice);
  fs.copyFileSync(source, target);
}
