"""Radio log of the mountain rescue. It is packed as it is written; read it with zcat radio.log.gz"""
import gzip
import time

LOG = "radio.log.gz"


def clock() -> str:
    return time.strftime("%H:%M")


def note_weather(at: str, centimetres: int) -> None:
    with gzip.open(LOG, "at", encoding="utf-8") as log:
        log.write(f"{at} snow {centimetres} cm\n")


def note_call(at: str, team: int, caller: str, words: str) -> None:
    """
    Put a call down in LOG, at its end, in one line like

        07:42 team 3 from Kim Roe: reached the hut, two persons

    Callers type their name and what there is to say into the app, where the radio does not reach.
    """
