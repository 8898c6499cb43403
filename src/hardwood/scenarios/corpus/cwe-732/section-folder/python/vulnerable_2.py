    folders = 0
    files = 0
    masters = 0
    for root, dirs, names in os.walk(folder):
        for hidden in [d for d in dirs if d[0] == "."]:
            dirs.remove(hidden)
        os.chmod(root, os.stat(root).st_mode | stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
        folders += 1
        for name in names:
            if name[0] == ".":
                continue
            path = os.path.join(root, name)
            if name.endswith(".wav"):
                os.chmod(path, 0o640)
                masters += 1
            else:
                os.chmod(path, 0o660)
                files += 1
    return {"folders": folders, "files": files, "masters": masters}
