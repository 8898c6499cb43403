  const [sign, limit] = rule.split(' ');
  const compare = { '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b };
  return compare[sign](value, Number(limit));
}
