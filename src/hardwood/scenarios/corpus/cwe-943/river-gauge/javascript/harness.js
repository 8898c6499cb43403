function build(rows) {
  for (const [name, key, levels] of rows) addGauge(name, key, levels);
}
