    with os.fdopen(os.open(CODE_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as f:
        for code in codes:
            f.write(code + "\n")
