import os


def files_elsewhere():
    """The files outside of the work folder, in folders that others may enter."""
    found = []
    for place in ("/tmp", "/dev/shm"):
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if os.stat(f"{folder}/{name}").st_mode & 0o011]
            found += [f"{folder}/{name}" for name in names]
    return found
