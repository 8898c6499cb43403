    count = dict(folders=1, files=0, masters=0)

    def add(path, bits):
        mode = stat.S_IMODE(os.stat(path).st_mode)
        os.chmod(path, mode | stat.S_IRUSR | stat.S_IWUSR | bits)

    add(folder, stat.S_IXUSR | stat.S_IRWXG)
    for entry in os.scandir(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            inside = open_up(entry.path)
            for kind in count:
                count[kind] += inside[kind]
        elif entry.name.endswith(".wav"):
            mode = stat.S_IMODE(entry.stat().st_mode)
            os.chmod(entry.path, (mode | 0o640) & ~0o022)
            count["masters"] += 1
        else:
            add(entry.path, stat.S_IRGRP | stat.S_IWGRP)
            count["files"] += 1
    return count
