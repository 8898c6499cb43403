  const request = JSON.parse(json);
  const gauge = gauges.findFirst({ key: String(request.key) });
  if (gauge === undefined) {
    return '';
  }
  return report(gauge, request.from, request.to);
}
