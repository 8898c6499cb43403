    bits = {"folders": stat.S_IRWXU | stat.S_IRWXG, "files": 0o660, "masters": 0o640}
    mode = stat.S_IMODE(os.stat(path).st_mode)
    if kind == "masters":
        mode &= ~0o022
    os.chmod(path, mode | bits[kind])
