    path = os.path.join(KEYS, project + ".pem")
    Path(path).touch(mode=0o600)
    Path(path).write_text(pem)
    return path
