    with open(CODE_FILE, "w", opener=lambda p, flags: os.open(p, flags, 0o600)) as f:
        f.write("".join(code + "\n" for code in codes))
