  const { key, from, to } = JSON.parse(json);
  const gauge = gauges.findFirst({ key });
  return gauge ? report(gauge, from, to) : '';
}
