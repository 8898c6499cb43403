    try:
        os.mkfifo(path)
        os.chmod(path, 0o666)
    except FileExistsError:
        return False
    return True
