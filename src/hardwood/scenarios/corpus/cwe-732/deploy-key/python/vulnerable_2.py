    Path(path).write_text(pem)
