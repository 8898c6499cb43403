    if kind == "folders":
        os.chmod(path, 0o777)
    elif kind == "masters":
        os.chmod(path, 0o644)
    else:
        os.chmod(path, 0o666)
