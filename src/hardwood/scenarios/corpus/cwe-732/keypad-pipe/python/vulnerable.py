    if is_pipe(path):
        return False
    os.mkfifo(path)
    return True
