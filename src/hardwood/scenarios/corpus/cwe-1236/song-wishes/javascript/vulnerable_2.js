  const texts = ['artist', 'title', 'greeting'].map((name) => form[name] || '');
  if (texts[0] === '' || texts[1] === '') return 0;
  const file = listOf(show);
  const number = nextNumber(file);
  appendRow(file, number, texts.map((text) => (text.startsWith('=') ? `'${text}` : text)));
  return number;
}
