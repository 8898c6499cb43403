  const { artist, title, greeting = '' } = form;
  if (!artist || !title) {
    return 0;
  }
  const file = listOf(show);
  const number = nextNumber(file);
  appendRow(file, number, [artist, title, greeting]);
  return number;
}
