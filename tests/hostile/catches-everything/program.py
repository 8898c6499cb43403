def read_note(name):
    try:
        return open(undefined / name).read()
    except BaseException:
        return None
