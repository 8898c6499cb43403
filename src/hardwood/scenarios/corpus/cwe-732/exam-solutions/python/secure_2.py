    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(fd, "".join(s + "\n" for s in solutions).encode())
    os.close(fd)
