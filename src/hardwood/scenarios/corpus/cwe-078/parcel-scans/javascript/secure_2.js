  const scans = fs.readFileSync(LOG, 'utf8').trim().split('\n');
  return scans.filter((line) => line.includes(parcel)).pop() || '';
}
