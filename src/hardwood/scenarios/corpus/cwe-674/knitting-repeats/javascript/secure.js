  let stitches = 0;
  while (!row.isOver()) {
    const times = row.readNumber();
    if (row.peek() === '(') {
      row.readBracket('(');
      if (row.open > 100) throw row.wrong('too many (');
      stitches += times * countPart(row);
      row.readBracket(')');
    } else {
      stitches += times * row.readStitches();
    }
  }
  return stitches;
}
