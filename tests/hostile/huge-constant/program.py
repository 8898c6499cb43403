x = 10 ** 10 ** 9
def read_note(name):
    return 'call Ann'
