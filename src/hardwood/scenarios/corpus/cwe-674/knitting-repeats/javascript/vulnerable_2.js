  const readPart = () => {
    if (row.peek() !== '(') return row.readStitches();
    row.readBracket('(');
    const inside = countPart(row);
    if (row.open > 1000) throw row.wrong('too many brackets');
    row.readBracket(')');
    return inside;
  };
  let sum = 0;
  while (!row.isOver()) sum += row.readNumber() * readPart();
  return sum;
}
