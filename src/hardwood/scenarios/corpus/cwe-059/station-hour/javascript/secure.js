  if (hour.length === 0) return false;
  const file = join(folder, `${station}.txt`);
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, summarise(station, hour), { flag: 'wx' });
  return true;
}
