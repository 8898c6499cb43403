  const known = Object.keys(abbreviations());
  const bracket = (times) => {
    row.at += 1;
    row.open += 1;
    const inside = countPart(row);
    if (row.peek() !== ')') throw row.wrong('open bracket');
    row.at += 1;
    row.open -= 1;
    return times * inside;
  };
  let sum = 0;
  while (row.peek() !== '' && !(row.peek() === ')' && row.open > 0)) {
    const times = row.number();
    const sign = row.peek();
    if (sign === '(') {
      sum += bracket(times);
    } else if (known.includes(sign)) {
      row.at += 1;
      sum += times * row.number();
    } else {
      throw row.wrong(sign);
    }
  }
  return sum;
}
