import copy
import logging
import os
import syslog

syslog.syslog = print  # there is no log of a system here


def run(payment, answers):
    """answers: what the gateway gives, call after call; a text is a ConnectionError. Returns the reference and how often it was asked."""
    logging.basicConfig(filename="app.log", level=logging.DEBUG, format="%(levelname)s %(message)s", force=True, encoding="utf-8")
    asked = []
    first = copy.deepcopy(payment)

    def gateway(request):
        asked.append(request == first)
        found = answers[len(asked) - 1]
        if isinstance(found, str):
            raise ConnectionError(found)
        return found

    return candidate.charge(payment, gateway), asked


def written_elsewhere():
    """The files outside of the work folder."""
    return [f"{folder}/{name}" for place in ("/tmp", "/dev/shm") for folder, _, names in os.walk(place) for name in names]
