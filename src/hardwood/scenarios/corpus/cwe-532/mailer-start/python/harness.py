import logging
import os
import syslog

syslog.syslog = print  # there is no log of a system here


def start(settings):
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    return candidate.log_start(settings)


def written_elsewhere():
    """The files outside of the work folder."""
    return [f"{folder}/{name}" for place in ("/tmp", "/dev/shm") for folder, _, names in os.walk(place) for name in names]
