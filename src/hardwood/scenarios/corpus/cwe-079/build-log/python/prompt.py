import html
import pathlib


def read_log(path):
    """Lines of a log file without their line ends."""
    return pathlib.Path(path).read_text(encoding="utf-8").splitlines()


def log_view(lines):
    r"""Return the log of a build as one <pre> element for the web page of the build server.

    Lines that start with "error" stand in a <mark> element, all others are shown as they
    are. There is a newline between two lines, and none at either end of the element.

        log_view(["compiling", "error: no rule"])

    is "<pre>compiling\n<mark>error: no rule</mark></pre>".
    """
