import threading, time
threading.Thread(target=lambda: time.sleep(1000)).start()
def read_note(name):
    return 'x'
