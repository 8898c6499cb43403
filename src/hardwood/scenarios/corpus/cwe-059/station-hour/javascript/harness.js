function publish(folder, station, measurements) {
  const hour = measurements.map(([celsius, windFrom, gust]) => ({ celsius, windFrom, gust }));
  return publishHour(folder, station, hour) ? 'written' : 'not written';
}
