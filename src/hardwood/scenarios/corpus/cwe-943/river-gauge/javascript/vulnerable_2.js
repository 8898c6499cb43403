  const { from, to, ...conditions } = JSON.parse(json);
  if (conditions.key === undefined) {
    return '';
  }
  const gauge = new Query(conditions).first(gauges);
  if (gauge === undefined) {
    return '';
  }
  return report(gauge, from, to);
}
