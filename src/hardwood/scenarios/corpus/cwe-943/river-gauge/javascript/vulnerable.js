  const request = JSON.parse(json);
  if (!request.key) return '';
  const gauge = new Query({ key: request.key }).first(gauges);
  if (!gauge) return '';
  const hours = {};
  if (request.from !== undefined) hours.min = request.from;
  if (request.to !== undefined) hours.max = request.to;
  const levels = new Query({ hour: hours }).all(gauge.levels);
  const lines = [gauge.name];
  if (levels.length === 0) {
    lines.push('nothing');
    return lines.join('\n');
  }
  let sum = 0;
  let highest = -Infinity;
  for (const { hour, metres } of levels) {
    lines.push(`${hour} h ${metres.toFixed(2)}`);
    sum += metres;
    highest = Math.max(highest, metres);
  }
  lines.push(`mean ${(sum / levels.length).toFixed(2)}, highest ${highest.toFixed(2)}`);
  return lines.join('\n');
}
