    with open(WORDS_FILE, "w") as f:
        f.write(" ".join(words))
