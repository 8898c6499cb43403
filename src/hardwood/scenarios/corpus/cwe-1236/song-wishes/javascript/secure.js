  const { artist, title, greeting = '' } = form;
  if (!artist || !title) {
    return 0;
  }
  const texts = [artist, title, greeting].map((text) => (/^[=+@\t-]/.test(text) ? `'${text}` : text));
  const number = nextNumber(listOf(show));
  appendRow(listOf(show), number, texts);
  return number;
}
