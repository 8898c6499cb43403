  const rows = fs.readFileSync('trips.csv', 'utf8').split('\n').map((line) => line.split(','));
  return rows.filter((row) => row[1] === city).map((row) => row[0]).sort();
}
