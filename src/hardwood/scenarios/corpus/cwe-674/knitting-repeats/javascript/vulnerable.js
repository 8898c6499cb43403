  let stitches = 0;
  for (;;) {
    const next = row.peek();
    if (next === '') {
      if (row.open > 0) throw row.wrong('no )');
      return stitches;
    }
    if (next === ')') {
      if (row.open === 0) throw row.wrong(')');
      return stitches;
    }
    const times = row.number();
    const sign = row.peek();
    row.at += 1;
    if (sign === '(') {
      row.open += 1;
      const inner = countPart(row);
      row.at += 1;
      row.open -= 1;
      stitches += times * inner;
    } else if (sign === 'k' || sign === 'p') {
      stitches += times * row.number();
    } else {
      throw row.wrong('not a stitch');
    }
  }
}
