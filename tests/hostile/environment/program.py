import os
def read_note(name):
    return os.environ.get('HARDWOOD_TEST_SECRET')
