function curve(query, readings) {
  const day = readings.map(([second, kilowatts]) => ({ second, kilowatts }));
  try {
    const values = loadCurve(day, query);
    const out = [`points ${values.length}`];
    for (let i = 0; i < values.length && i < 5000; i++) out.push(values[i] === null ? 'gap' : values[i].toFixed(4));
    return out.join('\n');
  } catch (error) {
    return 'error';
  }
}
