import os
import sys
import tracemalloc

PLACES = ("/box", "/tmp")
used = []


def disk():
    found = [os.statvfs(place) for place in PLACES]
    return sum((place.f_blocks - place.f_bfree) * place.f_frsize for place in found)


def watch(event, arguments):
    """Before anything is opened, removed or renamed: how much is on the disk now."""
    if used and event.startswith(("open", "os.", "shutil.")):
        used.append(disk())


sys.addaudithook(watch)


def measured(name, *args):
    """What the function returned or raised, and the most bytes that it held at once in memory and on the disk."""
    used.append(disk())
    tracemalloc.start()
    try:
        value = getattr(candidate, name)(*args)
    except Exception as error:
        value = type(error).__name__
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    used.append(disk())
    most = max(used) - used[0]
    used.clear()
    return {"value": value, "memory": memory, "disk": most}
