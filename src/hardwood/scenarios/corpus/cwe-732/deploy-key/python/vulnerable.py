    path = os.path.join(KEYS, project + ".pem")
    with open(path, "w") as f:
        f.write(pem)
    return path
