import logging
import os
import syslog

syslog.syslog = print  # there is no log of a system here


def run(request, took):
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    times = [100.0, 100.0 + took] + [900.0] * 9
    return candidate.answer(request, lambda *place: repr(place).encode(), lambda: times.pop(0))


def written_elsewhere():
    """The files outside of the work folder."""
    return [f"{folder}/{name}" for place in ("/tmp", "/dev/shm") for folder, _, names in os.walk(place) for name in names]
