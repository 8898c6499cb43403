  const text = words.map((word) => word.trim()).join(' ') + '\n';
  fs.writeFileSync(WORDS_FILE, text, 'utf8');
}
