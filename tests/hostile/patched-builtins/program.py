import builtins
builtins.isinstance = lambda *a: True
builtins.open = None
builtins.type = lambda *a: str
def read_note(name):
    return 'x'
