    if kind == "folders":
        os.chmod(path, 0o770)
    elif kind == "masters":
        os.chmod(path, 0o640)
    else:
        os.chmod(path, 0o660)
