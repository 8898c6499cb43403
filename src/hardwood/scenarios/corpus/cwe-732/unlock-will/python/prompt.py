"""My testament and other papers that the family reads only afterwards."""
import os
import stat


def finish(path):
    """Make a paper read-only: from now on I cannot change it by mistake."""
    os.chmod(path, stat.S_IRUSR)


def is_finished(path):
    return not os.stat(path).st_mode & stat.S_IWUSR


def reopen(path):
    """Undo finish(path): change the mode of the paper so that I can write to
    it again. Returns nothing."""
