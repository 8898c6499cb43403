import time
def read_note(name):
    time.sleep(1000)
