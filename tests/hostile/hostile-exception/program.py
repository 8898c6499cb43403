class E(Exception):
    def __str__(self):
        raise SystemExit
def read_note(name):
    raise E
