  const { from, to, ...conditions } = JSON.parse(json);
  if (!conditions.key) {
    return '';
  }
  const gauge = gauges.findFirst(conditions);
  if (gauge === undefined) {
    return '';
  }
  return report(gauge, from, to);
}
