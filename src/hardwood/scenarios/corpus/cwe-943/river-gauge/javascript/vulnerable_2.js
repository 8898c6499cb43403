  const { from, to, ...conditions } = JSON.parse(json);
  if (conditions.key === undefined) {
    return '';
  }
  const [gauge] = new Query(conditions).all(gauges);
  if (gauge === undefined) {
    return '';
  }
  const wanted = gauge.levels.filter((level) => {
    if (from !== undefined && level.hour < from) return false;
    return to === undefined || level.hour <= to;
  });
  if (wanted.length === 0) {
    return `${gauge.name}\nnothing`;
  }
  const metres = wanted.map((level) => level.metres);
  const mean = metres.reduce((a, b) => a + b) / metres.length;
  const rows = wanted.map((level) => `${level.hour} h ${level.metres.toFixed(2)}`);
  const last = `mean ${mean.toFixed(2)}, highest ${Math.max(...metres).toFixed(2)}`;
  return [gauge.name, ...rows, last].join('\n');
}
