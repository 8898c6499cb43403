    if is_pipe(path):
        return False
    old = os.umask(0o077)
    os.mkfifo(path)
    os.umask(old)
    return True
