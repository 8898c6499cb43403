import logging
import os
import syslog

syslog.syslog = print  # there is no log of a system here


def run(sources, answers):
    """answers: for each address what fetch gives, call after call; None is a failure."""
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    waiting = {address: list(given) for address, given in answers.items()}

    def fetch(address):
        found = waiting[address].pop(0)
        if found is None:
            raise TimeoutError("timed out")
        return found

    return candidate.sync(sources, fetch)


def written_elsewhere():
    """The files outside of the work folder."""
    return [f"{folder}/{name}" for place in ("/tmp", "/dev/shm") for folder, _, names in os.walk(place) for name in names]
