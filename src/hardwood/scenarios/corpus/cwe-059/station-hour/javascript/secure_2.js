  const sorted = [...hour].sort((a, b) => a.celsius - b.celsius);
  if (!sorted.length) return false;
  const mean = hour.reduce((sum, { celsius }) => sum + celsius, 0) / hour.length;
  const most = Math.max(...hour.map(({ gust }) => gust));
  const { windFrom } = hour.find(({ gust }) => gust === most);
  const count = (name) => hour.filter((m) => direction(m.windFrom) === name).length;
  const text = [
    'station ' + station,
    'temperature ' + mean.toFixed(1) + ' (' + sorted[0].celsius.toFixed(1) + ' to ' + sorted[sorted.length - 1].celsius.toFixed(1) + ')',
    'gust ' + most.toFixed(1) + ' from ' + direction(windFrom),
    'wind N ' + count('N') + ' E ' + count('E') + ' S ' + count('S') + ' W ' + count('W'),
    '',
  ].join('\n');
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = fs.constants;
  const fd = fs.openSync(join(folder, station + '.txt'), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
  fs.writeSync(fd, text);
  fs.closeSync(fd);
  return true;
}
