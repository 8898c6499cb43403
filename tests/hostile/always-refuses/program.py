def read_note(name):
    raise PermissionError(name)
