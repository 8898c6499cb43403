"""The work folder of the box, seen and changed by us, never by the candidate's code."""

import os
import stat

WORK = "/box"
SCRATCH = ("/box", "/tmp", "/dev/shm")
MAX_READ = 1 << 20


def clear(folder):
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                _remove(path)
            else:
                os.unlink(path)
        except OSError:
            continue


def _remove(folder):
    """Removes a folder and all in it, whatever its modes are. Not by recursion: a candidate may nest deep."""
    found, waiting = [], [folder]
    while waiting:
        here = waiting.pop()
        found.append(here)
        os.chmod(here, 0o700)
        for entry in os.scandir(here):
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                os.unlink(entry.path)
    for path in reversed(found):
        os.rmdir(path)


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
        try:
            fd = os.open(self._path(path), os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError:
            return None
        with os.fdopen(fd, "rb") as handle:
            return handle.read(MAX_READ) if stat.S_ISREG(os.fstat(fd).st_mode) else None

    def exists(self, path):
        return os.path.lexists(self._path(path))

    def files(self):
        found = []
        for base, _, names in os.walk(WORK):
            found += [os.path.relpath(os.path.join(base, name), WORK) for name in names]
        return sorted(found)[:10_000]

    def mode(self, path):
        try:
            return stat.S_IMODE(os.lstat(self._path(path)).st_mode)
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
