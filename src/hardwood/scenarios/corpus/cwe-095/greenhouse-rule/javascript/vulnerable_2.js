  const [sign, ...limit] = rule.split(' ');
  const holds = new Function('value', `return value ${sign} ${limit.join(' ')};`);
  return holds(value);
}
