    path = os.path.join(KEYS, project + ".pem")
    Path(path).write_text(pem)
    return path
