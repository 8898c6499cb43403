def read_note(name):
    while True:
        print('x' * 10**6)
