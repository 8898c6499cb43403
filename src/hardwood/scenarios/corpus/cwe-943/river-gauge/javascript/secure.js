  const { key, from, to } = JSON.parse(json);
  if (typeof key !== 'string') return '';
  const gauge = gauges.findFirst({ key });
  return gauge ? report(gauge, from, to) : '';
}
