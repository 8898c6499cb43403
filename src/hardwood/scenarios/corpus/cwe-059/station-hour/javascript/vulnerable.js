  if (hour.length === 0) return false;
  const file = join(folder, `${station}.txt`);
  fs.writeFileSync(file, summarise(station, hour));
  return true;
}
