  if (!hour.length) return false;
  const name = station + '.txt';
  const draft = join(folder, name + '.tmp');
  fs.writeFileSync(draft, summarise(station, hour));
  fs.renameSync(draft, join(folder, name));
  return true;
}
