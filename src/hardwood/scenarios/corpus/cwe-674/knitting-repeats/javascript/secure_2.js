  const outer = [];
  let stitches = 0;
  while (!row.isOver() || outer.length > 0) {
    if (row.isOver()) {
      row.readBracket(')');
      const [before, times] = outer.pop();
      stitches = before + times * stitches;
      continue;
    }
    const times = row.readNumber();
    if (row.peek() === '(') {
      row.readBracket('(');
      outer.push([stitches, times]);
      stitches = 0;
    } else {
      stitches += times * row.readStitches();
    }
  }
  return stitches;
}
