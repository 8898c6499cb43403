    with open(WORDS_FILE, "w", opener=lambda p, flags: os.open(p, flags, 0o600)) as f:
        f.write(" ".join(words))
