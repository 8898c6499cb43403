  const values = ['artist', 'title', 'greeting'].map((name) => form[name] || '');
  if (values[0] === '' || values[1] === '') return 0;
  const rows = readLines(listOf(show));
  if (rows.length === 0) {
    rows.push('No,Artist,Title,Greeting');
  }
  const number = rows.length;
  let row = String(number);
  for (const value of values) {
    let text = '';
    for (const sign of value) {
      const leading = text === '' && '=+-@\t\r\n '.includes(sign);
      if (!leading) text += sign === '\n' || sign === '\r' ? ' ' : sign;
    }
    if (text.includes(',') || text.includes('"')) {
      text = '"' + text.split('"').join('""') + '"';
    }
    row += ',' + text;
  }
  fs.writeFileSync(listOf(show), [...rows, row, ''].join('\n'));
  return number;
}
