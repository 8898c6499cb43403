  fs.writeFileSync(WORDS_FILE, words.join(' '));
}
