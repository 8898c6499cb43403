  fs.writeFileSync(WORDS_FILE, '', { mode: 0o600 });
  words.forEach((word, at) => fs.appendFileSync(WORDS_FILE, (at ? ' ' : '') + word));
}
