import os
import sys
import tracemalloc

PLACES = ("/box", "/tmp")
used = []


def note():
    found = [os.statvfs(place) for place in PLACES]
    now = sum((place.f_blocks - place.f_bfree) * place.f_frsize for place in found)
    used[:] = [used[0], max(used[1], now)] if used else [now, now]


def watch(event, arguments):
    """Before anything is opened, removed or renamed: how much is on the disk now."""
    if used and event.startswith(("open", "os.", "shutil.")):
        note()


sys.addaudithook(watch)


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
    note()
    tracemalloc.start()
    sys.settrace(by_line(function.__code__.co_filename))
    try:
        value = function(*args)
    except Exception as error:
        value = type(error).__name__
    sys.settrace(None)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    note()
    most = used[1] - used[0]
    used.clear()
    return {"value": value, "memory": memory, "disk": most}
