  const [, sign, limit] = /^([<>]=?) (-?[\d.]+)$/.exec(rule);
  switch (sign) {
    case '<': return value < Number(limit);
    case '>': return value > Number(limit);
    case '<=': return value <= Number(limit);
    default: return value >= Number(limit);
  }
}
