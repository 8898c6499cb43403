    count = {"folders": 0, "files": 0, "masters": 0}
    for path, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        os.chmod(path, 0o770)
        count["folders"] += 1
        for name in files:
            if name.startswith("."):
                continue
            file = os.path.join(path, name)
            if name.endswith(".wav"):
                os.chmod(file, 0o640)
                count["masters"] += 1
            else:
                os.chmod(file, 0o660)
                count["files"] += 1
    return count
