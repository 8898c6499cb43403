    Path(path).touch(mode=0o600)
    Path(path).write_text(pem)
