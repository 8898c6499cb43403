    counts = {"folders": 0, "files": 0, "masters": 0}
    for kind, path in contents(folder):
        counts[kind] += 1
        if kind == "folders":
            os.chmod(path, os.stat(path).st_mode | stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
        else:
            os.chmod(path, 0o640 if kind == "masters" else 0o660)
    return counts
