    with os.fdopen(os.open(WORDS_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as f:
        f.write(" ".join(words))
