import os
import resource
import signal
import sys
import tracemalloc

PLACES = ("/box", "/tmp", "/dev/shm", "/src")
MOST_FILE = 4 << 20  # no file that is kept within the limits comes near it, and it is as far as any file can grow meanwhile
used = []
mapped = []


def note():
    found = [os.statvfs(place) for place in PLACES]
    now = sum((place.f_blocks - place.f_bfree) * place.f_frsize for place in found)
    used[:] = [used[0], max(used[1], now)] if used else [now, now]


def watch(event, arguments):
    """Before anything is opened, removed or renamed: how much is on the disk now. Mapped memory is not in what tracemalloc counts."""
    if used and event.startswith(("open", "os.", "shutil.")):
        note()
    if used and event == "mmap.__new__" and arguments[0] == -1:
        mapped.append(arguments[1])


sys.addaudithook(watch)


def overrun(number, frame):
    """A file was to grow beyond the limit, with a name or without, in whichever folder or in memory."""
    used[1] = max(used[1], used[0] + MOST_FILE)


def by_line(source):
    """Likewise before each line of the candidate (its first 200 times): files without a name go when they are closed. Ends in a very long loop."""
    seen = {}

    def step(frame, event, argument):
        if frame.f_code.co_filename != source:
            return None
        seen[frame.f_lineno] = times = seen.get(frame.f_lineno, 0) + 1
        if times > 20_000:
            sys.settrace(None)
            return None
        if times <= 200:
            note()
        return step

    return step


def measured(name, *args):
    """What the function returned or raised, and the most bytes that it held at once in memory and on the disk."""
    function = getattr(candidate, name)
    used.clear()
    mapped.clear()
    note()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, overrun)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, limit[1]))
    tracemalloc.start()
    sys.settrace(by_line(function.__code__.co_filename))
    try:
        value = function(*args)
    except Exception as error:
        value = type(error).__name__
    sys.settrace(None)
    memory = tracemalloc.get_traced_memory()[1] + sum(mapped)
    tracemalloc.stop()
    resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    note()
    most = used[1] - used[0]
    used.clear()
    return {"value": value, "memory": memory, "disk": most}
