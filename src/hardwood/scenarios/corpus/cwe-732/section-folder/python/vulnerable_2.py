    if kind == "folders":
        os.chmod(path, os.stat(path).st_mode | stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    else:
        os.chmod(path, 0o640 if kind == "masters" else 0o660)
