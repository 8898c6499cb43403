  if (!hour.length) return false;
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = fs.constants;
  const fd = fs.openSync(join(folder, station + '.txt'), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
  fs.writeSync(fd, summarise(station, hour));
  fs.closeSync(fd);
  return true;
}
