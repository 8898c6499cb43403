"""The work folder of the box, seen and changed by us, never by the candidate's code."""

import errno
import fcntl
import os
import stat
import struct

WORK = "/box"
SCRATCH = ("/box", "/tmp", "/dev/shm")  # `/src` is emptied when a program is placed
MAX_READ = 1 << 20
MAX_FILES = 10_000
OURS = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)  # that a file cannot be opened for these says nothing of it
MODE = 0o755
FS_IOC_SETFLAGS = 0x40086602


def clear(place):
    """Empties a scratch folder, and takes back what a candidate changed in the folder itself, so that no test tells the next one anything.

    A folder in it is first taken out of the one that holds it: a candidate may nest deeper than any path is long. Raises OSError when something stays.
    """
    os.chmod(place, MODE)
    number, waiting = 0, True
    while waiting:
        waiting = []
        for entry in os.scandir(place):
            if entry.is_dir(follow_symlinks=False):
                os.chmod(entry.path, 0o700)
                waiting.append(entry.path)
            else:
                os.unlink(entry.path)
        for path in waiting:
            for entry in os.scandir(path):
                if entry.is_dir(follow_symlinks=False):
                    os.chmod(entry.path, 0o700)
                    number = _free(place, number)
                    os.rename(entry.path, _moved(place, number))
                else:
                    os.unlink(entry.path)
            os.rmdir(path)
    _reset(place)


def _free(place, number):
    """The next number that is no name in `place`."""
    number += 1
    while os.path.lexists(_moved(place, number)):
        number += 1
    return number


def _moved(place, number):
    return os.path.join(place, f".{number}")


def _reset(place):
    """Times, extended attributes and flags of the folder itself."""
    for name in os.listxattr(place):
        os.removexattr(place, name)
    fd = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.ioctl(fd, FS_IOC_SETFLAGS, struct.pack("l", 0))
    except OSError:
        pass  # a file system without flags holds none
    finally:
        os.close(fd)
    os.utime(place, (0, 0))


def _reach(path):
    """Lets us look into the work folder and the folders on the way to `path`, where the candidate took that right from their owner, who we are too."""
    parts = os.path.relpath(os.path.dirname(path), WORK).split(os.sep)
    for number in range(len(parts) + 1):
        place = os.path.join(WORK, *parts[:number])
        try:
            mode = os.lstat(place).st_mode
        except OSError:
            return
        if not stat.S_ISDIR(mode):
            return
        if mode & 0o500 != 0o500:
            os.chmod(place, stat.S_IMODE(mode) | 0o500)


def _open(path):
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY
    try:
        return os.open(path, flags)
    except PermissionError:
        mode = os.lstat(path).st_mode
        if not stat.S_ISREG(mode):
            raise
        os.chmod(path, stat.S_IMODE(mode) | 0o400)
        try:
            return os.open(path, flags)
        finally:
            os.chmod(path, stat.S_IMODE(mode))


class Folder:
    """Operations of the agent on files; paths are relative to the work folder, or absolute."""

    def write(self, path, data, mode):
        path = self._path(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as handle:
            handle.write(data if isinstance(data, bytes) else data.encode())
        os.chmod(path, mode)

    def mkdir(self, path, mode):
        os.makedirs(self._path(path), exist_ok=True)
        os.chmod(self._path(path), mode)

    def symlink(self, path, target):
        os.makedirs(os.path.dirname(self._path(path)), exist_ok=True)
        os.symlink(target, self._path(path))

    def read(self, path):
        path = self._path(path)
        _reach(path)
        try:
            fd = _open(path)
        except OSError as error:
            if error.errno in OURS:
                raise
            return None
        with os.fdopen(fd, "rb") as handle:
            return handle.read(MAX_READ) if stat.S_ISREG(os.fstat(fd).st_mode) else None

    def exists(self, path):
        path = self._path(path)
        _reach(path)
        return os.path.lexists(path)

    def files(self):
        """All that is no folder, also where the candidate took away the right to look. Raises ValueError where there is more than anybody would read: nothing is left out."""
        found, waiting = [], [WORK]
        while waiting:
            place = waiting.pop()
            _reach(os.path.join(place, ""))
            for entry in os.scandir(place):
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif not entry.is_dir():  # a link to a folder is no file
                    found.append(os.path.relpath(entry.path, WORK))
            if len(found) + len(waiting) > MAX_FILES:
                raise ValueError(f"more than {MAX_FILES} files")
        return sorted(found)

    def mode(self, path):
        path = self._path(path)
        _reach(path)
        try:
            return stat.S_IMODE(os.lstat(path).st_mode)
        except OSError:
            return None

    def sqlite(self, path, script):
        os.makedirs(os.path.dirname(self._path(path)), exist_ok=True)
        self._query(path, lambda connection: connection.executescript(script) and None)

    def rows(self, path, sql, params):
        return self._query(
            path, lambda connection: [tuple(row) for row in connection.execute(sql, params).fetchmany(10_000)]
        )

    def _query(self, path, work):
        import sqlite3  # most scenarios need none, and every box pays for what is imported

        try:
            connection = sqlite3.connect(self._path(path), timeout=2)
            try:
                return work(connection)
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise ValueError(f"{type(error).__name__}: {error}") from error

    @staticmethod
    def _path(path):
        return os.path.normpath(os.path.join(WORK, path))
