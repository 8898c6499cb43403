    if is_pipe(path):
        return False
    os.mkfifo(path, 0o600)
    return True
