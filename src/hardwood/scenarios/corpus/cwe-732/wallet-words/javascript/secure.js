  fs.writeFileSync(WORDS_FILE, words.join(' '), { mode: 0o600 });
}
