  if (hour.length === 0) return false;
  const counts = { N: 0, E: 0, S: 0, W: 0 };
  let sum = 0;
  let strongest = hour[0];
  for (const measurement of hour) {
    sum += measurement.celsius;
    if (measurement.gust > strongest.gust) strongest = measurement;
    counts[direction(measurement.windFrom)] += 1;
  }
  const mean = (sum / hour.length).toFixed(1);
  const temperatures = hour.map(({ celsius }) => celsius);
  const lines = [
    `station ${station}`,
    `temperature ${mean} (${Math.min(...temperatures).toFixed(1)} to ${Math.max(...temperatures).toFixed(1)})`,
    `gust ${strongest.gust.toFixed(1)} from ${direction(strongest.windFrom)}`,
    `wind ${DIRECTIONS.map((name) => `${name} ${counts[name]}`).join(' ')}`,
  ];
  const file = join(folder, `${station}.txt`);
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, lines.join('\n') + '\n');
  return true;
}
