    count = {"folders": 0, "files": 0, "masters": 0}
    for kind, path in contents(folder):
        if kind == "folders":
            os.chmod(path, 0o770)
        elif kind == "masters":
            os.chmod(path, 0o640)
        else:
            os.chmod(path, 0o660)
        count[kind] += 1
    return count
