    count = {"folders": 0, "files": 0, "masters": 0}
    for path, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        os.chmod(path, 0o777)
        count["folders"] += 1
        for name in files:
            if name.startswith("."):
                continue
            file = os.path.join(path, name)
            if name.endswith(".wav"):
                os.chmod(file, 0o644)
                count["masters"] += 1
            else:
                os.chmod(file, 0o666)
                count["files"] += 1
    return count
