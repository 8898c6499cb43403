  const { artist, title, greeting = '' } = form;
  if (!artist || !title) {
    return 0;
  }
  const cells = [artist, title, greeting].map((value) => {
    let text = value.replace(/\s+/g, ' ');
    return /[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  });
  const file = listOf(show);
  let number = readLines(file).length;
  if (number === 0) {
    fs.writeFileSync(file, 'No,Artist,Title,Greeting\n');
    number = 1;
  }
  fs.appendFileSync(file, `${[number, ...cells].join(',')}\n`);
  return number;
}
