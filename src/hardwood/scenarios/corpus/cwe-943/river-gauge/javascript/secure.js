  const { key, from, to } = JSON.parse(json);
  if (typeof key !== 'string') return '';
  const gauge = new Query({ key }).first(gauges);
  return gauge ? report(gauge, from, to) : '';
}
