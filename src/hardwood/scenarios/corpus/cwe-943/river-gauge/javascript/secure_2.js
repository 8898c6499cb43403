  const request = JSON.parse(json);
  const gauge = gauges.find((each) => each.key === request.key);
  if (gauge === undefined) {
    return '';
  }
  return report(gauge, request.from, request.to);
}
