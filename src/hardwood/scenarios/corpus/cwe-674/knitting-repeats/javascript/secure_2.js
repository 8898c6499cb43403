  const outer = [];
  let stitches = 0;
  while (row.peek() !== '') {
    if (row.peek() === ')') {
      if (outer.length === 0) throw row.wrong(')');
      row.at += 1;
      row.open -= 1;
      const [before, times] = outer.pop();
      stitches = before + times * stitches;
      continue;
    }
    const times = row.number();
    const sign = row.peek();
    row.at += 1;
    if (sign === '(') {
      outer.push([stitches, times]);
      row.open += 1;
      stitches = 0;
    } else if (sign in abbreviations()) {
      stitches += times * row.number();
    } else {
      throw row.wrong('unknown');
    }
  }
  if (outer.length > 0) throw row.wrong('the end');
  return stitches;
}
