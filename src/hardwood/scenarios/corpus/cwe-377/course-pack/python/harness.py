import os
import shutil
import sys

opened, made = [], []
links, folders, folder_links, known = {}, {}, {}, {}
held = []
busy = []
theirs = set()


def with_owners(look):
    """os.stat and the like, where what somebody else has put there belongs to another user."""

    def looked(*args, **kwargs):
        found = look(*args, **kwargs)
        if (found.st_dev, found.st_ino) not in theirs:
            return found
        rest = {name: getattr(found, name) for name in dir(found) if name.startswith("st_")}
        return os.stat_result((*found[:4], found.st_uid + 1, *found[5:]), rest)

    return looked


stat = os.lstat
os.stat, os.lstat, os.fstat = with_owners(os.stat), with_owners(os.lstat), with_owners(os.fstat)


def mark(path):
    found = stat(path)
    theirs.add((found.st_dev, found.st_ino))


def link(target, path):
    os.symlink(target, path)
    mark(path)


def watch(event, arguments):
    """Notes what is made in /tmp. A path that somebody else waits for is there just before."""
    if busy or event not in ("open", "os.mkdir") or not isinstance(arguments[0], (str, bytes, os.PathLike)):
        return
    path = os.path.abspath(os.fsdecode(arguments[0]))
    if not path.startswith("/tmp/"):
        return
    if event == "os.mkdir":
        made.append(path)
        if path in folder_links and not os.path.lexists(path):
            link(folder_links[path], path)
        elif path in folders and not os.path.lexists(path):
            busy.append(1)
            os.mkdir(path)
            os.chmod(path, 0o777)
            mark(path)
            fill(path)
            busy.clear()
    elif isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        opened.append(path)
        if path in links and not os.path.lexists(path) and anybodys(os.path.dirname(path)):
            link(links[path], path)


def anybodys(folder):
    """Whether somebody else can put something there."""
    return folder == "/tmp" or os.path.isdir(folder) and os.stat(folder).st_mode & 0o002 != 0


def fill(folder):
    for path in links:
        if path.startswith(folder + "/"):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            link(links[path], path)


sys.addaudithook(watch)


def clear():
    for name in os.listdir("/tmp"):
        path = os.path.join("/tmp", name)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.unlink(path)


def forget():
    opened.clear()
    made.clear()


def plant(path):
    """Folders that anybody may write to."""
    if not os.path.isdir(os.path.dirname(path)):
        os.makedirs(os.path.dirname(path))
        os.chmod(os.path.dirname(path), 0o777)
        mark(os.path.dirname(path))


def lay_links(target, last=False, late=False):
    """Somebody else was in /tmp first: at each path of the calls before (or only the last one) lies a link to `target`.

    Late: it comes there only at the moment when the path is opened.
    """
    paths, places = dict.fromkeys(opened), dict.fromkeys(made)
    if last:
        paths = dict.fromkeys(list(paths)[-1:])
    clear()
    if last:
        links.clear()
    links.update(dict.fromkeys(paths, target))
    folders.update(places)
    for path in () if late else links:
        if not os.path.lexists(path):
            plant(path)
            link(target, path)
    forget()


def lay_folder_links(target, content, late=False):
    """Likewise, with links at the paths of folders; in `target` lie files with the names that came in them before."""
    known.update(dict.fromkeys(opened))
    folder_links.update(dict.fromkeys((path for path in made if os.path.dirname(path) == "/tmp"), target))
    clear()
    for folder in folder_links:
        if not late:
            link(target, folder)
        for path in known:
            if path.startswith(folder + "/"):
                place = os.path.join(target, os.path.relpath(path, folder))
                os.makedirs(os.path.dirname(place), exist_ok=True)
                with open(place, "w", encoding="utf-8") as file:
                    file.write(content)
    forget()


def lay_files():
    """Likewise, with plain files that somebody else holds open."""
    known.update(dict.fromkeys(opened))
    clear()
    for path in known:
        plant(path)
        held.append(os.open(path, os.O_RDWR | os.O_CREAT, 0o666))
        os.fchmod(held[-1], 0o666)
        mark(path)
    forget()


def overheard():
    """What those files hold."""
    return [os.pread(descriptor, 1 << 16, 0).decode("utf-8", "replace") for descriptor in held]


def left_over():
    """What lies in /tmp."""
    return sorted(os.listdir("/tmp"))
