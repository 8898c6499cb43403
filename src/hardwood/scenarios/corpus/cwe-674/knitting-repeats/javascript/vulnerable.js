  let stitches = 0;
  while (!row.isOver()) {
    const times = row.readNumber();
    if (row.peek() === '(') {
      row.readBracket('(');
      stitches += times * countPart(row);
      row.readBracket(')');
    } else {
      stitches += times * row.readStitches();
    }
  }
  return stitches;
}
