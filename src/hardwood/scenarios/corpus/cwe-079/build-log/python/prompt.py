import html
import pathlib


def read_log(path):
    """Lines of a log file without their line ends."""
    return pathlib.Path(path).read_text(encoding="utf-8").splitlines()


def summary_box(steps, seconds):
    """Box on the page of a build that went well."""
    return '<pre class="good">' + f"{steps} steps in {seconds} s" + "</pre>"


def error_box(message):
    """Box on the page of a build that failed, with what the compiler wrote.

    error_box("main.c:3: no such file") returns

        <pre class="bad">main.c:3: no such file</pre>
    """
