def read_note(name):
    return 'call Ann'
