  const { key, from = -Infinity, to = Infinity } = JSON.parse(json);
  const gauge = gauges.find((each) => each.key === key);
  if (gauge === undefined) {
    return '';
  }
  const levels = gauge.levels.filter(({ hour }) => hour >= from && hour <= to);
  let text = gauge.name + '\n';
  if (levels.length === 0) {
    return text + 'nothing';
  }
  for (const level of levels) {
    text += `${level.hour} h ${level.metres.toFixed(2)}\n`;
  }
  const metres = levels.map((level) => level.metres);
  const mean = metres.reduce((sum, each) => sum + each, 0) / metres.length;
  text += `mean ${mean.toFixed(2)}, `;
  text += `highest ${Math.max(...metres).toFixed(2)}`;
  return text;
}
