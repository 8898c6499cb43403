    fd = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(source, "rb") as f, os.fdopen(fd, "wb") as out:
        out.write(gzip.compress(f.read()))
